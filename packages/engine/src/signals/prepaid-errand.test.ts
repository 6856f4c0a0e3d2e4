import { describeSignal } from './_signals.ts'
import { prepaidErrand } from './prepaid-errand.ts'

describeSignal(prepaidErrand, {
  finds: [
    ['コンビニで電子マネーを買ってきて', ['コンビニで電子マネーを買って'], 'cash in disguise'],
    ['ギフト券を3万円分購入してください', ['ギフト券を3万円分購入してくだ'], 'the same by mail'],
  ],
  ignores: [
    ['コンビニでコーヒーを買ってきて', 'an errand'],
    ['ご相談の方にギフトカード3,000円分を差し上げます。', 'a present for customers'],
    ['電子マネーで払えます', 'a way to pay in a shop'],
  ],
})
