import type { Brand, Source } from '@monban/engine'

const rush: Source = {
  url: 'https://power-hikaku.info/news/electricitybusiness/20240602tepco/',
  title: '電力比較サイト「東京電力を騙った詐欺メールが急増」',
  kind: 'press',
  asOf: '2024-06-02',
  checkedOn: '2026-11-23',
}

const smsSenders: Source = {
  url: 'https://www.slangeigo.com/tag/%E3%83%95%E3%82%A3%E3%83%83%E3%82%B7%E3%83%B3%E3%82%B0%E3%83%A1%E3%83%BC%E3%83%AB',
  title: '「東京電力を装った詐欺メール」（公式のSMS送信元を引いた記事）',
  kind: 'other',
  checkedOn: '2026-11-23',
}

// We found no page on which the company says what it never does.
export const tepco: Brand = {
  id: 'tepco',
  name: { ja: '東京電力', en: 'TEPCO' },
  sector: 'utility',
  aliases: [
    '東京電力',
    '東電',
    'TEPCO',
    '東京電力エナジーパートナー',
    '東京電カエナジーパートナー',
    '東京電力ホールディングス',
    'くらしTEPCO',
    'くらしTEPCO web',
    '東京電力カスタマーセンター',
    'Tokyo Electric Power',
  ],
  domains: [
    {
      domain: 'tepco.co.jp',
      source: {
        url: 'https://kanto-cleancenter.com/blog_articles/1759918701.html',
        title: '関東クリーンセンター「東京電力を装った詐欺メール」（本物のドメイン）',
        kind: 'other',
        checkedOn: '2026-11-23',
      },
    },
  ],
  numbers: [
    {
      number: '+81120659436',
      purpose: { ja: 'SMSでの請求の送信元（ドコモ、au）', en: 'Sender of SMS bills, docomo and au' },
      source: smsSenders,
    },
    {
      number: '249024',
      purpose: { ja: 'SMSでの請求の送信元（ソフトバンク）', en: 'Sender of SMS bills, SoftBank' },
      source: smsSenders,
    },
  ],
  neverDoes: [],
  genuine: [
    {
      text: {
        ja: '料金と未払いは、会員サイト「くらしTEPCO web」に自分で入れば確かめられます。',
        en: 'Bills and arrears can be checked by logging in to the members’ site yourself.',
      },
      source: rush,
    },
  ],
  checkAt: {
    text: {
      ja: 'リンクは使わず、自分のブックマークから「くらしTEPCO web」を開いて、料金を見ます。',
      en: 'Do not use the link; open the members’ site from your own bookmark and look at your bill.',
    },
    url: 'https://www.tepco.co.jp/',
    source: rush,
  },
}
