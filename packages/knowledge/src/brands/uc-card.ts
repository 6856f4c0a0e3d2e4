import type { Brand, Source } from '@monban/engine'
import { jointStatementCardNumbers } from '../sources.ts'
import { tenCardCompanies } from '../sources-finance.ts'

const tricks: Source = {
  url: 'https://www2.uccard.co.jp/cs/guide/attention/at01.html',
  title: 'UCカード「こんな手口にご注意！」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const ucCard: Brand = {
  id: 'uc-card',
  name: { ja: 'UCカード', en: 'UC Card' },
  sector: 'card',
  aliases: ['UCカード', 'ユーシーカード', 'UC CARD', 'アットユーネット'],
  domains: [{ domain: 'uccard.co.jp', source: tricks }],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-card-number',
      channels: ['sms', 'email'],
      text: {
        ja: 'UCカードのようなカード会社が、SMSやメールでいきなりカード番号を求めることはありません。',
        en: 'Card companies such as UC Card do not ask for a card number out of the blue by SMS or e-mail.',
      },
      source: jointStatementCardNumbers,
    },
  ],
  genuine: [
    {
      text: {
        ja: '2025年11月から、カード会社10社が、偽メールへの注意を呼びかける本物のメールを送っています。カード番号などの入力は求めません。',
        en: 'Since November 2025 ten card companies send genuine mail that warns of fake mail. It does not ask you to enter card numbers.',
      },
      source: tenCardCompanies,
    },
  ],
  checkAt: {
    text: {
      ja: '自分のブックマークからアットユーネットを開くか、カードの裏に書いてある番号に聞きます。',
      en: 'Open the members’ site from your own bookmark, or call the number on the back of your card.',
    },
    url: 'https://www2.uccard.co.jp/',
    source: tricks,
  },
}
