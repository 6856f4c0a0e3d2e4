import type { Brand, Source } from '@monban/engine'
import { jointStatementCardNumbers } from '../sources.ts'

const domain: Source = {
  url: 'https://doretire.com/aiful-mail-fraud',
  title: '「アイフルのフィッシングメールが届いたときの対処法」（公式の案内に触れた記事）',
  kind: 'other',
  checkedOn: '2026-11-23',
}

export const aiful: Brand = {
  id: 'aiful',
  name: { ja: 'アイフル', en: 'AIFUL' },
  sector: 'lender',
  aliases: ['アイフル', 'AIFUL', 'アイフル株式会社', 'アイフル会員'],
  domains: [{ domain: 'aiful.co.jp', source: domain }],
  unconfirmedDomains: ['aiful.jp'],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-card-number',
      channels: ['sms', 'email'],
      text: {
        ja: 'アイフルのような会社が、SMSやメールでいきなりカード番号を求めることはありません。',
        en: 'Companies such as AIFUL do not ask for a card number out of the blue by SMS or e-mail.',
      },
      source: jointStatementCardNumbers,
    },
  ],
  genuine: [
    {
      text: {
        ja: 'アイフルは、差出人のドメインがaiful.co.jpかどうかを確かめるように呼びかけています。',
        en: 'AIFUL tells customers to check that the sender’s domain is aiful.co.jp.',
      },
      source: domain,
    },
  ],
  checkAt: {
    text: {
      ja: 'アイフルのアプリか自分のブックマークから会員ログインを開いて見ます。',
      en: 'Open the AIFUL app or the members’ login from your own bookmark.',
    },
    url: 'https://www.aiful.co.jp/',
    source: domain,
  },
}
