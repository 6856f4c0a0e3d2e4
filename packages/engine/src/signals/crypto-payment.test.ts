import { describeSignal } from './_signals.ts'
import { cryptoPayment } from './crypto-payment.ts'

describeSignal(cryptoPayment, {
  finds: [
    ['料金はビットコインでお支払いください。', ['ビットコイン'], 'money that cannot be called back'],
    [
      'ﾋﾞｯﾄｺｲﾝか仮 想 通 貨で送ってください。',
      ['ﾋﾞｯﾄｺｲﾝ', '仮 想 通 貨'],
      'half-width kana and spaces do not hide it',
    ],
    ['Pay 0.1 BTC in bitcoin to this wallet.', ['BTC', 'bitcoin'], 'English'],
  ],
  ignores: [
    ['小銭はコインロッカーの横で両替できます。', 'coins of metal'],
    ['暗号化したファイルを添付します。', 'encryption, not money'],
  ],
})
