import { describeSignal } from './_signals.ts'
import { enteredSecret } from './entered-secret.ts'

describeSignal(enteredSecret, {
  finds: [
    [
      '手続きにはカード番号とセキュリティコードを入力してください。',
      ['セキュリティコードを入力し'],
      'the number on the back',
    ],
    ['運転免許証の写真を送ってください。', ['免許証の写真を送'], 'papers that prove who one is'],
    ['ﾊﾟｽﾜｰﾄﾞを入力し、認証を完了', ['ﾊﾟｽﾜｰﾄﾞを入力し'], 'half-width kana'],
  ],
  ignores: [
    ['パスワードの入力を続けて間違えたため、ロックしました。', 'what the reader did, not what is asked'],
    ['当行がカード番号の入力を、メールでお願いすることはありません。', 'what is never asked'],
    [
      { text: '年齢確認のため、アプリで運転免許証を撮影してください。', channel: 'email' },
      'a mail that leads nowhere: the app is the reader’s own',
    ],
    ['暗証番号は変わりません。', 'nothing is to be entered'],
  ],
})
