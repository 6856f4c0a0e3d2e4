import { describeSignal } from './_signals.ts'
import { identityCheck } from './identity-check.ts'

describeSignal(identityCheck, {
  finds: [
    ['ご本人確認のため、暗証番号を入力してください。', ['ご本人確認'], 'secrets are to be entered'],
    [
      'お支払い情 報 を 更 新してください。',
      ['情 報 を 更 新してください'],
      'payment data are to be renewed, written apart',
    ],
    [
      'Please verify your account and update your payment details.',
      ['verify your account', 'update your payment'],
      'English',
    ],
  ],
  ignores: [
    ['認証コードは 482913 です。本人確認の画面に入力してください。', 'a code that the reader asked for'],
    ['暗証番号を聞き出すフィッシングにご注意ください。', 'a warning'],
    ['引っ越したら新しい住所を教えてね。', 'a friend asks'],
    ['鍵をかけたか、帰る前に確認してください。', 'a door is to be checked, no data'],
  ],
})
