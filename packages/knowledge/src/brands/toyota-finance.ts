import type { Brand, Source } from '@monban/engine'
import { jointStatementCardNumbers } from '../sources.ts'

const usage: Source = {
  url: 'https://faq.toyota-finance.co.jp/faq/show/5518',
  title: 'トヨタファイナンス よくあるご質問「ご利用確認の連絡」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

const spoofed: Source = {
  url: 'https://kibi-tan.com/sagimail-tscubic',
  title: '「お支払い予定金額のご案内」の偽メール（トヨタファイナンスの案内を引用した記事）',
  kind: 'other',
  checkedOn: '2026-11-23',
}

export const toyotaFinance: Brand = {
  id: 'toyota-finance',
  name: { ja: 'トヨタファイナンス（TS CUBIC CARD）', en: 'Toyota Finance (TS CUBIC CARD)' },
  sector: 'card',
  aliases: [
    'トヨタファイナンス',
    'TS CUBIC',
    'TS CUBIC CARD',
    'TSキュービックカード',
    'TSキュービック',
    'TS3カード',
    'TS3 CARD',
    'MY TS3',
    'MY TS CUBIC',
    'トヨタカード',
    'Toyota Finance',
    'MY TS3 Club',
  ],
  domains: [
    { domain: 'toyota-finance.co.jp', source: usage },
    { domain: 'tscubic.com', source: spoofed },
    {
      domain: 'lexus-fs.jp',
      source: {
        url: 'https://lexus-fs.jp/support/card/attention-trouble/',
        title: 'レクサスカード「ご注意いただきたい不正手口とトラブル」',
        kind: 'official',
        checkedOn: '2026-11-23',
      },
    },
  ],
  unconfirmedDomains: ['ts3card.com'],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-card-number',
      channels: ['sms', 'email'],
      text: {
        ja: 'トヨタファイナンスのようなカード会社が、SMSやメールでいきなりカード番号を求めることはありません。',
        en: 'Card companies such as Toyota Finance do not ask for a card number out of the blue by SMS or e-mail.',
      },
      source: jointStatementCardNumbers,
    },
  ],
  genuine: [
    {
      text: {
        ja: '不正利用が疑われるときは、電話かメール、SMSで利用を確かめる本物の連絡が来ることがあります。',
        en: 'When misuse is suspected, genuine contact can come by telephone, e-mail or SMS.',
      },
      source: usage,
    },
    {
      text: {
        ja: '本物の差出人info@tscubic.comをかたる偽メールもあります。',
        en: 'There is fake mail that shows the genuine sender info@tscubic.com.',
      },
      source: spoofed,
    },
  ],
  checkAt: {
    text: {
      ja: '自分のブックマークからTS CUBIC CARDの会員サイトを開くか、カードの裏に書いてある番号に聞きます。',
      en: 'Open the members’ site from your own bookmark, or call the number on the back of your card.',
    },
    url: 'https://tscubic.com/',
    source: usage,
  },
}
