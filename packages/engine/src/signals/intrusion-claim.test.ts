import { describeSignal } from './_signals.ts'
import { intrusionClaim } from './intrusion-claim.ts'

describeSignal(intrusionClaim, {
  finds: [
    [
      '第三者による不正利用と、不審なログインを検知しました。',
      ['第三者による不正利用', '不審なログイン'],
      'somebody else is said to have been there',
    ],
    ['不 正 ア ク セ スがありました', ['不 正 ア ク セ ス'], 'written apart'],
    [
      'We noticed suspicious activity and an unauthorized login.',
      ['suspicious activity', 'unauthorized login'],
      'English',
    ],
  ],
  ignores: [
    ['第三者委員会の報告書を公開しました。', 'a third party that inspects'],
    ['会場へのアクセスは地図をご覧ください。', 'the way to a place'],
  ],
})
