import type { Brand, Source } from '@monban/engine'
import { jointStatementCardNumbers } from '../sources.ts'

const domain: Source = {
  url: 'https://law.awaisora.com/2024/10/21/980c55e1-c43f-49c7-ac76-24857641b14f',
  title: '「心当たりのない請求メール『p-mail』に注意！」（公式のドメインを挙げた記事）',
  kind: 'other',
  asOf: '2024-10-21',
  checkedOn: '2026-11-23',
}

export const promise: Brand = {
  id: 'promise',
  name: { ja: 'プロミス（SMBCコンシューマーファイナンス）', en: 'Promise (SMBC Consumer Finance)' },
  sector: 'lender',
  aliases: [
    'プロミス',
    'SMBCコンシューマーファイナンス',
    'SMBCコンシューマファイナンス',
    'プロミスコール',
    'プロミスアプリ',
    'SMBC Consumer Finance',
  ],
  domains: [{ domain: 'promise.co.jp', source: domain }],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-card-number',
      channels: ['sms', 'email'],
      text: {
        ja: 'プロミスのような会社が、SMSやメールでいきなりカード番号を求めることはありません。',
        en: 'Companies such as Promise do not ask for a card number out of the blue by SMS or e-mail.',
      },
      source: jointStatementCardNumbers,
    },
  ],
  genuine: [
    {
      text: {
        ja: '会員には、収入証明書の提出、契約の内容、支払いの期日などについて本物のSMSが届くことがあります。',
        en: 'Members can get genuine SMS about proof of income, their contract or the due date.',
      },
      source: {
        url: 'https://promise-pro.com/column/promise-sms',
        title: '「プロミスがSMSを配信するのはどんなとき？」',
        kind: 'other',
        checkedOn: '2026-11-23',
      },
    },
  ],
  checkAt: {
    text: {
      ja: 'プロミスのアプリか自分のブックマークから会員サービスを開いて見ます。',
      en: 'Open the Promise app or the members’ service from your own bookmark.',
    },
    url: 'https://www.promise.co.jp/',
    source: domain,
  },
}
