import type { Brand, Source } from '@monban/engine'
import { jointStatementCardNumbers } from '../sources.ts'

const site: Source = {
  url: 'https://www.hagidai1231.com/?p=234',
  title: '「アコムを装った偽メール」（公式のアドレスを挙げた記事）',
  kind: 'other',
  checkedOn: '2026-11-23',
}

export const acom: Brand = {
  id: 'acom',
  name: { ja: 'アコム', en: 'ACOM' },
  sector: 'lender',
  aliases: ['アコム', 'ACOM', 'アコム株式会社', 'myac', 'アコムマスターカード'],
  domains: [{ domain: 'acom.co.jp', source: site }],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-card-number',
      channels: ['sms', 'email'],
      text: {
        ja: 'アコムのような会社が、SMSやメールでいきなりカード番号を求めることはありません。',
        en: 'Companies such as ACOM do not ask for a card number out of the blue by SMS or e-mail.',
      },
      source: jointStatementCardNumbers,
    },
  ],
  genuine: [
    {
      text: {
        ja: 'アコムは、公式サイトで偽メールへの注意を呼びかけています。',
        en: 'ACOM warns of fake mail on its own site.',
      },
      source: {
        url: 'https://weekly.ascii.jp/elem/000/004/312/4312708',
        title: '週刊アスキー「アコムを騙ったフィッシング詐欺増加」',
        kind: 'press',
        asOf: '2025-08-15',
        checkedOn: '2026-11-23',
      },
    },
  ],
  checkAt: {
    text: {
      ja: 'アコムのアプリか自分のブックマークからマイページを開いて見ます。',
      en: 'Open the ACOM app or your page from your own bookmark.',
    },
    url: 'https://www.acom.co.jp/',
    source: site,
  },
}
