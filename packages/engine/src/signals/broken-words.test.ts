import { describeSignal } from './_signals.ts'
import { brokenWords } from './broken-words.ts'

describeSignal(brokenWords, {
  finds: [
    ['料金が未●納です。裁▲判▲手▲続きに移ります。', ['未●納', '裁▲判▲手▲続き'], 'signs between the letters'],
    ['カワ○ミ銀行です。至💰急ご連絡ください。', ['カワ○ミ銀行', '至💰急'], 'a covered letter and an emoji'],
    [
      'Your Kaw/asemi Ba/nk acc*ount is overd-ue',
      ['Kaw/asemi Ba/nk', 'overd-ue'],
      'signs within Latin words',
    ],
  ],
  ignores: [
    ['至・急、書類を確かめてください。', 'one word only'],
    ['●●様 カワセミ銀行です。ご利用は****1234のカードです。', 'placeholders and a masked card number'],
    ['セール🎉開催中✨お得な商品💐多数！', 'emoji between words'],
    ['お 知 ら せ 至 急 未 納', 'spaces, as headings have them'],
    ['メール・電話・FAXのいずれかでお申し込みください。', 'middle dots between words'],
    ['Log-in or sign-in with your e-mail, and/or call us.', 'hyphens and a slash where they belong'],
  ],
})
