import { describeSignal } from './_signals.ts'
import { parcelNotice } from './parcel-notice.ts'

describeSignal(parcelNotice, {
  finds: [
    ['お荷物の住所が不明です https://photos.example.org/a', ['住所が不明'], 'a link of nobody in particular'],
    [
      'ご不在のため持 ち 帰 りました。',
      ['不在のため持 ち 帰'],
      'Japanese carriers send no such SMS, written apart or not',
    ],
    ['Your package could not be delivered.', ['package could not'], 'English'],
  ],
  ignores: [
    [{ text: 'ご不在のため持ち帰りました。', channel: 'email' }, 'carriers do send this by e-mail'],
    ['ご不在のため持ち帰りました。 https://www.example.com/a', 'a listed carrier’s own host'],
    ['合計 43,780円(消費税 3,980円) https://a.example.org/', 'the tax on an order'],
    ['引っ越しの荷物を運びます。', 'a removal'],
  ],
})
