import { describeSignal } from './_signals.ts'
import { ipPhone } from './ip-phone.ts'

describeSignal(ipPhone, {
  finds: [
    ['お問い合わせ 05068815063', ['05068815063'], 'a number that anyone rents within minutes'],
    ['窓口 ０５０−６８８１−５０６３', ['０５０−６８８１−５０６３'], 'full-width digits'],
    ['連絡先 〇五〇 六八八一 五〇六三', ['〇五〇 六八八一 五〇六三'], 'kanji digits'],
  ],
  ignores: [
    ['受付番号：05068815063', 'a receipt number of the same length'],
    ['お問い合わせ 03-1234-5678', 'a number with an area code'],
  ],
})
