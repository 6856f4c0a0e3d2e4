import { describeSignal } from './_signals.ts'
import { toldSecret } from './told-secret.ts'

describeSignal(toldSecret, {
  finds: [
    ['届いた6桁の番号を教えてもらえますか。', ['桁の番号を教えて'], 'a code is for the one who got it'],
    [
      'カード番号と暗証番号をこのメールに返信してください。',
      ['暗証番号をこのメールに返信してくだ'],
      'secrets by mail',
    ],
    [
      'お使いの銀行はどちらですか。残高はおいくらでしょう。',
      ['銀行はどちら', '残高はおいくらで'],
      'what a caller needs to know first',
    ],
    ['暗 証 番 号を読み上げてください', ['暗 証 番 号を読み上げて'], 'written apart'],
  ],
  ignores: [
    ['確認コードは 482913 です。第三者に教えないでください。', 'a code, and the word to keep it'],
    ['職員が暗証番号をお聞かせくださいとお願いすることはありません。', 'what is never asked'],
    ['カード裏面の3桁の番号を入力してください。', 'a form of a shop: entered, not told'],
    ['初期パスワードのお知らせを郵送しました。', 'a password that is sent to the reader'],
  ],
})
