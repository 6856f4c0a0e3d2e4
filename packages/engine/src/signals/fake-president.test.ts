import { describeSignal } from './_signals.ts'
import { fakePresident } from './fake-president.ts'

describeSignal(fakePresident, {
  finds: [
    [
      '業務用のLINEグループを作成し、QRコードを送ってください。',
      ['業務用のLINEグループを作成', 'QRコードを送って'],
      'the opening of ニセ社長詐欺',
    ],
    ['代表取締役の山田です。口 座 残 高 を 報 告してください。', ['口 座 残 高 を 報 告'], 'written apart'],
    [
      'Are you at your desk? Kindly process the wire payment.',
      ['Are you at your desk', 'Kindly process', 'wire payment'],
      'English',
    ],
  ],
  ignores: [
    ['ご返済口座の残高をご確認ください。', 'a bank before a debit'],
    ['町内会のLINEで集合場所を送ります。', 'a group of neighbours'],
    ['山田さんは来年、社長になるそうです。', 'talk about a president'],
    ['社長のスピーチは10時からです。', 'a president who asks for nothing'],
  ],
})
