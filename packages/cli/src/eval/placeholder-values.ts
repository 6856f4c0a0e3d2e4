/** Values that fill a template's placeholders: fictional, on reserved domains, the same on every run. */

interface Filling {
  /** Occurs in the placeholder's name, lower case; `_` and other signs were taken out. */
  readonly words: readonly string[]
  readonly ja: string
  readonly en: string
}

/** The first row whose word occurs wins, so what is specific stands before what is general. */
const fillings: readonly Filling[] = [
  { words: ['mail', 'メール'], ja: 'k-aoba@example.jp', en: 'k.aoba@example.com' },
  {
    words: ['siteurl', 'serverurl', 'baseurl', 'wikiurl'],
    ja: 'https://www.example.jp/',
    en: 'https://www.example.com/',
  },
  {
    words: ['url', 'link', 'href', 'uri', 'リンク'],
    ja: 'https://www.example.jp/u/4172',
    en: 'https://www.example.com/u/4172',
  },
  { words: ['ipaddress', 'remoteaddr'], ja: '192.0.2.17', en: '192.0.2.17' },
  { words: ['postal', 'zip', '郵便'], ja: '999-0004', en: '00000' },
  { words: ['phone', 'tel', 'fax', '電話'], ja: '03-1000-0000', en: '555-0142' },
  { words: ['kana', 'フリガナ'], ja: 'アオバ', en: 'Aoba' },
  { words: ['pref', '都道府県'], ja: '青葉県', en: 'Aoba' },
  { words: ['addr', '住所'], ja: '若葉市双葉町1-2', en: '12 Leaf Street' },
  { words: ['password', 'token', 'confirm', 'code', 'otp', 'コード'], ja: '730518', en: '730518' },
  { words: ['time', '時刻', '時間'], ja: '10:30', en: '10:30' },
  { words: ['expire', 'minutes', 'hours'], ja: '30', en: '30' },
  { words: ['date', 'day', 'deadline', '日付', '日時'], ja: '2026年4月10日', en: '10 April 2026' },
  {
    words: ['price', 'total', 'amount', 'payment', 'charge', 'fee', 'tax', 'discount', '金額', '料金'],
    ja: '3,980',
    en: '39.80',
  },
  { words: ['quantity', 'count', 'size', 'num', 'rate', 'point', '数'], ja: '2', en: '2' },
  {
    words: [
      'site',
      'shop',
      'team',
      'app',
      'company',
      'organi',
      'store',
      'server',
      'host',
      'service',
      '会社',
      '店',
    ],
    ja: '青葉商店',
    en: 'Aoba Store',
  },
  { words: ['item', 'product', '商品'], ja: '卓上カレンダー', en: 'desk calendar' },
  {
    words: ['document', 'title', 'subject', 'page', 'file', 'media', 'list', '件名'],
    ja: '打ち合わせの資料',
    en: 'notes of the meeting',
  },
  {
    words: ['comment', 'content', 'text', 'body', 'reason', 'summary', 'diff', 'description', '内容'],
    ja: '確認しました。',
    en: 'I have read it.',
  },
  { words: ['action'], ja: '確認', en: 'review' },
  {
    words: [
      'user',
      'name',
      'inviter',
      'recipient',
      'sender',
      'customer',
      'member',
      'login',
      'author',
      '名前',
      '氏名',
    ],
    ja: '青葉 一郎',
    en: 'Ichiro Aoba',
  },
  { words: ['id', 'no', '番号'], ja: '104829', en: '104829' },
]

/** For a placeholder that says nothing of what it stands for. */
const anything: Filling = { words: [], ja: '青葉', en: 'Aoba' }

/** Where a link stands alone in a template, as buttons do in its text form. */
export const lonelyName = 'url'

/** The value for a placeholder called `name`; undefined when the name tells nothing and `guess` is off. */
export function valueFor(name: string, lang: string, guess: boolean): string | undefined {
  const plain = name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
  const filling = fillings.find(({ words }) => words.some((word) => plain.includes(word)))
  const found = filling ?? (guess ? anything : undefined)
  return found?.[lang === 'ja' ? 'ja' : 'en']
}
