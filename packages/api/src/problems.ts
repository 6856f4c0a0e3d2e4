import { type Localized, textLimit } from '@monban/engine'
import { numberLimits } from '@monban/engine/calls'
import { bodyLimit, mailBodyLimit } from './limits.ts'
import { privateDigits, sharedBy } from './numbers/shared-range.ts'

const grouped = new Intl.NumberFormat('en')
const mailLimit = grouped.format(textLimit('email'))
const smsLimit = grouped.format(textLimit('sms'))
const shared = grouped.format(sharedBy)
const byteLimit = grouped.format(bodyLimit)
const mailByteLimit = grouped.format(mailBodyLimit)

/** One kind of failure. Its code never changes; `docs/errors.md` explains each one. */
interface ProblemKind {
  /** HTTP status code. */
  readonly status: number
  /** The same words every time, in English, as RFC 9457 asks. */
  readonly title: string
  /** What it means and what the caller can do. */
  readonly explanation: Localized
}

/** Every failure that the API reports, by its stable code. */
export const problems = {
  'invalid-json': {
    status: 400,
    title: 'The body is not JSON',
    explanation: {
      ja: 'リクエストボディが JSON として読めません。UTF-8 で書かれた、途中で切れていない JSON を送ってください。',
      en: 'The body could not be read as JSON. Send complete JSON, written in UTF-8.',
    },
  },
  'invalid-request': {
    status: 422,
    title: 'The request has a wrong or missing field',
    explanation: {
      ja: 'JSON としては読めましたが、項目が足りないか、値が合っていません。`errors` に項目ごとの理由があります。',
      en: 'The JSON was read, but a field is missing, unknown, or holds a value that is not allowed. `errors` gives the reason for each field.',
    },
  },
  'invalid-number': {
    status: 400,
    title: 'The address holds no telephone number',
    explanation: {
      ja: `電話番号として読めません。数字は ${numberLimits.digits} 桁、区切りを入れて ${numberLimits.characters} 文字までです。先頭の + か # と、区切りの記号は使えます。\`+81 0…\` のように余分な 0 が入った番号は、0 を除いて読みます。`,
      en: `What the address holds cannot be read as a telephone number: at most ${numberLimits.digits} digits, or ${numberLimits.characters} characters with separators, perhaps with a + or # in front. The 0 too many in \`+81 0…\` is left out.`,
    },
  },
  'range-not-shared': {
    status: 400,
    title: 'Too few numbers would share this question',
    explanation: {
      ja: `番号を知られずに調べるには、国番号から始まる番号の最後の ${privateDigits} 桁を除いた数字（+ なし）だけを送ります。かけられる番号が ${shared} 個そろわない範囲や、ほかの指定が付いた問い合わせには答えません。`,
      en: `A private look-up asks with the digits of the number from its country code on, without the plus and without the last ${privateDigits}, and with nothing else. A range that holds fewer than ${shared} numbers that can be dialled is not answered.`,
    },
  },
  'invalid-mail': {
    status: 422,
    title: 'The body is not an e-mail that can be read',
    explanation: {
      ja: 'メールとして読めません。メールソフトで保存した、ヘッダーのあるメール（.eml）をそのまま送ってください。上限を超えたときは `errors` に書かれます。',
      en: 'The body could not be read as an e-mail. Send the raw mail with its headers, as a mail program saves it (.eml). `errors` names a limit that was broken.',
    },
  },
  'text-too-long': {
    status: 422,
    title: 'The text is too long',
    explanation: {
      ja: `調べる文章が上限を超えています。上限はメールが ${mailLimit} 文字、ほかは ${smsLimit} 文字です（UTF-16 の単位で数えます）。用件の書かれた部分だけを送ってください。`,
      en: `The text to check is over the limit: ${mailLimit} characters for e-mail, ${smsLimit} for everything else, counted in UTF-16 code units. Send only the part that says what is wanted.`,
    },
  },
  'body-too-large': {
    status: 413,
    title: 'The body is too large',
    explanation: {
      ja: `リクエストボディが上限を超えています。JSON は ${byteLimit} バイト、メール（\`message/rfc822\`）は ${mailByteLimit} バイトまでです。日本語は 1 文字がおよそ 3 バイトになるため、長いメールは文字数の上限より先にこの上限に届くことがあります。`,
      en: `The body is over the limit: ${byteLimit} bytes for JSON, ${mailByteLimit} for a mail (\`message/rfc822\`). A Japanese character takes about three bytes, so a long mail can reach this limit before the limit on characters.`,
    },
  },
  'unsupported-media-type': {
    status: 415,
    title: 'The body is declared neither as JSON nor as an e-mail',
    explanation: {
      ja: '`Content-Type: application/json`、メールそのものなら `message/rfc822` を付けて送ってください。圧縮したもの（`Content-Encoding`）は受け付けません。',
      en: 'Send the body with `Content-Type: application/json`, or a raw mail with `message/rfc822`. Compressed bodies (`Content-Encoding`) are not accepted.',
    },
  },
  'not-found': {
    status: 404,
    title: 'There is nothing at this address',
    explanation: {
      ja: 'この URL には何もありません。使える URL は `/v1/openapi.json` に載っています。',
      en: 'No operation has this address. `/v1/openapi.json` lists those that exist.',
    },
  },
  'method-not-allowed': {
    status: 405,
    title: 'This address does not take this method',
    explanation: {
      ja: 'URL は正しいのですが、メソッドが違います。使えるメソッドは `Allow` ヘッダーにあります。',
      en: 'The address is right and the method is not. The `Allow` header names the methods that work.',
    },
  },
  internal: {
    status: 500,
    title: 'Something failed on our side',
    explanation: {
      ja: 'サーバー側の不具合です。送った内容は保存されていません。同じことが続くときは、`instance` の値を添えて運営者に知らせてください。',
      en: 'A fault in the server. What you sent was not stored. If it happens again, tell the operator and quote the value of `instance`.',
    },
  },
  'not-ready': {
    status: 503,
    title: 'The service is not ready',
    explanation: {
      ja: 'データベースが時間内に答えていません。少し待ってからやり直してください。',
      en: 'The database does not answer in time. Wait a little and try again.',
    },
  },
} as const satisfies Record<string, ProblemKind>

export type ProblemCode = keyof typeof problems

export const problemCodes = Object.keys(problems) as [ProblemCode, ...ProblemCode[]]
