import type { Brand, Source } from '@monban/engine'

const internetBanking: Source = {
  url: 'https://www.mizuhobank.co.jp/crime/internet/index.html',
  title: 'みずほ銀行「大切なご預金を守るために（インターネットバンキング編）」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const mizuhoBank: Brand = {
  id: 'mizuho-bank',
  name: { ja: 'みずほ銀行', en: 'Mizuho Bank' },
  sector: 'bank',
  aliases: [
    'みずほ銀行',
    'ミズホ銀行',
    'みずほダイレクト',
    '【みずほ】',
    'みずほからのお知らせ',
    'いつもみずほを',
    'みずほマイレージクラブ',
    'みずほダイレクトアプリ',
    'Mizuho Bank',
    'Mizuho Direct',
    'みずほフィナンシャルグループ',
    'みずほバンク',
    'みずほATM',
  ],
  domains: [
    { domain: 'mizuhobank.co.jp', source: internetBanking },
    { domain: 'mizuho-bk.co.jp', source: internetBanking },
  ],
  unconfirmedDomains: ['mizuho-fg.co.jp'],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-credentials',
      channels: ['email'],
      text: {
        ja: 'みずほ銀行は、メールで暗証番号を尋ねません。',
        en: 'Mizuho Bank never asks for PINs by e-mail.',
      },
      source: {
        url: 'https://www.faq.mizuhobank.co.jp/print/faq/371?category_id=274&site_domain=default',
        title: 'みずほ銀行 よくあるご質問「身に覚えのない不審なメール・SMS」',
        kind: 'official',
        checkedOn: '2026-11-23',
      },
    },
    {
      act: 'asks-credentials',
      channels: ['call'],
      text: {
        ja: 'みずほ銀行は、電話でインターネットバンキングの暗証番号などを尋ねません。',
        en: 'Mizuho Bank never asks for internet banking PINs by telephone.',
      },
      source: {
        url: 'https://www.mizuhobank.co.jp/crime/jirei_ib/index.html',
        title: 'みずほ銀行「最新のお知らせと金融犯罪事例一覧」',
        kind: 'official',
        asOf: '2016-03-11',
        checkedOn: '2026-11-23',
      },
    },
  ],
  genuine: [
    {
      text: {
        ja: '本物のメールの送信元は、mizuhobank.co.jpかmizuho-bk.co.jpで終わります。ただし、偽装されることもあります。',
        en: 'Genuine senders end in mizuhobank.co.jp or mizuho-bk.co.jp, but fakes copy them too.',
      },
      source: internetBanking,
    },
  ],
  checkAt: {
    text: {
      ja: '自分のブックマークからみずほ銀行のサイトを開き、みずほダイレクトにログインして見ます。',
      en: 'Open the Mizuho site from your own bookmark and log in to Mizuho Direct.',
    },
    url: 'https://www.mizuhobank.co.jp/',
    source: internetBanking,
  },
}
