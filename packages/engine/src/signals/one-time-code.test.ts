import { describeSignal } from './_signals.ts'
import { oneTimeCode } from './one-time-code.ts'

describeSignal(oneTimeCode, {
  finds: [
    [
      '認証コードは 482913 です。第三者に教えないでください。',
      ['認証コード'],
      'a code, and the word not to pass it on',
    ],
    ['ワンタイムパスワード：４８２９１３', ['ワンタイムパスワード'], 'a code in full-width digits'],
    ['Your verification code is 482913.', ['verification code'], 'English'],
    [
      '認証コードをお送りしました。他人に教えないでください。',
      ['認証コード'],
      'the word not to pass it on, without digits',
    ],
    [
      '認証コードを当社からお尋ねすることはありません。',
      ['認証コード'],
      'the word that nobody will ask for it',
    ],
  ],
  ignores: [
    ['認証コード 482913 を 050-6881-5063 でお伝えください。', 'a call is asked for'],
    ['認証コード 482913 を https://login.example.net/ に入力', 'a link of nobody we know'],
    ['確認番号をお持ちの方は窓口へ', 'no code is delivered'],
    ['郵便番号は 100-0001 です。', 'another kind of number'],
  ],
})
