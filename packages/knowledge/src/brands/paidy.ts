import type { Brand, Source } from '@monban/engine'
import { jointStatementCardNumbers } from '../sources.ts'

const security: Source = {
  url: 'https://paidy.com/security',
  title: 'ペイディ「ペイディの安心・安全への取り組み」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const paidy: Brand = {
  id: 'paidy',
  name: { ja: 'ペイディ', en: 'Paidy' },
  sector: 'payment',
  aliases: ['ペイディ', 'ペイディー', 'Paidy', 'あと払いペイディ', 'MyPaidy', 'ペイディカード'],
  domains: [{ domain: 'paidy.com', source: security }],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-card-number',
      channels: ['sms', 'email'],
      text: {
        ja: 'ペイディのような会社が、SMSやメールでいきなりカード番号を求めることはありません。',
        en: 'Companies such as Paidy do not ask for a card number out of the blue by SMS or e-mail.',
      },
      source: jointStatementCardNumbers,
    },
  ],
  genuine: [
    {
      text: {
        ja: 'だれかが番号を打ち間違えただけで、本物の認証コードのSMSが届くことがあります。入力せず、だれにも教えません。',
        en: 'A genuine code can come because someone mistyped a number. Do not enter it or tell anyone.',
      },
      source: {
        url: 'https://law.awaisora.com/2025/07/12/4d772e65-6ef7-4e19-a432-e6ba0b39957e',
        title: '「ペイディ利用後に身に覚えのない認証コードや電話が来た場合」',
        kind: 'other',
        asOf: '2025-07-12',
        checkedOn: '2026-11-23',
      },
    },
  ],
  checkAt: {
    text: {
      ja: 'SMSやメールのリンクは使わず、ペイディのアプリで利用状況を見ます。',
      en: 'Do not use links in SMS or mail; look at your use in the Paidy app.',
    },
    url: 'https://paidy.com/',
    source: security,
  },
  reportAt: {
    text: {
      ja: 'ペイディの問い合わせフォームから、カスタマーサポートに知らせます。',
      en: 'Tell its customer support through the contact form.',
    },
    url: 'https://paidy.com/',
    source: {
      url: 'https://whoscall.com/ja/blog/articles/402',
      title: 'Whoscall「ペイディから覚えがない認証コードが届く」（公式の対応を挙げた記事）',
      kind: 'other',
      asOf: '2022-07-28',
      checkedOn: '2026-11-23',
    },
  },
}
