import type { Brand, Source } from '@monban/engine'
import { jointStatementCardNumbers } from '../sources.ts'

const security: Source = {
  url: 'https://www.shizuokabank.co.jp/crime/security/other.html',
  title: '静岡銀行「インターネットバンキングのセキュリティ対策（詳細）」',
  kind: 'official',
  asOf: '2019-03-20',
  checkedOn: '2026-11-23',
}

export const shizuokaBank: Brand = {
  id: 'shizuoka-bank',
  name: { ja: '静岡銀行', en: 'Shizuoka Bank' },
  sector: 'bank',
  aliases: ['静岡銀行', 'しずぎん', 'シズギン', 'しずぎんダイレクト', 'Shizuoka Bank'],
  domains: [{ domain: 'shizuokabank.co.jp', source: security }],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-card-number',
      channels: ['sms', 'email'],
      text: {
        ja: '静岡銀行のような会社が、SMSやメールでいきなりカード番号を求めることはありません。',
        en: 'Companies such as Shizuoka Bank do not ask for a card number out of the blue by SMS or e-mail.',
      },
      source: jointStatementCardNumbers,
    },
  ],
  genuine: [
    {
      text: {
        ja: '偽のSMSが出回ったときは、銀行が、注意を呼びかける本物のメールを送ることがあります。',
        en: 'When fake SMS circulate, the bank may send genuine mail that warns of them.',
      },
      source: {
        url: 'https://salat.co.jp/bokumetsu/19299',
        title: '「静岡銀行の口座を狙ったフィッシング詐欺」（静岡県警の呼びかけを伝える記事）',
        kind: 'other',
        checkedOn: '2026-11-23',
      },
    },
  ],
  checkAt: {
    text: {
      ja: 'しずぎんのアプリか自分のブックマークから開いて見ます。',
      en: 'Open the Shizugin app or your own bookmark.',
    },
    url: 'https://www.shizuokabank.co.jp/',
    source: security,
  },
}
