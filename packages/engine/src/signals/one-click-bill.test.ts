import { describeSignal } from './_signals.ts'
import { oneClickBill } from './one-click-bill.ts'

describeSignal(oneClickBill, {
  finds: [
    [
      'ご登録が完了しました。誤操作の方はお電話ください。',
      ['誤操作の方'],
      'a click is said to have made a contract',
    ],
    [
      '有 料 動 画 の閲覧料、１８歳以上',
      ['有 料 動 画 の閲覧料', '１８歳以上'],
      'written apart, and in full-width digits',
    ],
  ],
  ignores: [
    ['会員登録の画面で名前を入力してください。', 'a registration that the reader makes'],
    ['動画の編集が終わりました。', 'a film of one’s own'],
    ['無料体験レッスンを開きます。', 'a lesson that costs nothing'],
  ],
})
