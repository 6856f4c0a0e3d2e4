import type { Brand, Source } from '@monban/engine'

const mail: Source = {
  url: 'https://sumaoji.com/?p=17001',
  title: 'スマおじ「NHKを名乗る迷惑メール」（公式の説明の引用）',
  kind: 'other',
  checkedOn: '2026-11-23',
}

const domain: Source = {
  url: 'https://tcgprices.com/2025/11/23/%e3%80%90%e6%b3%a8%e6%84%8f%e5%96%9a%e8%b5%b7%e3%80%91%e3%80%8c%e3%80%90%e9%87%8d%e8%a6%81%e3%80%91nhk%e5%8f%97%e4%bf%a1%e6%96%99%e3%81%ae%e3%81%8a%e6%94%af%e6%89%95%e3%81%84%e6%9c%9f%e9%99%90',
  title: 'Small News「NHK受信料のお支払い期限のお知らせ」（本物のドメイン）',
  kind: 'other',
  asOf: '2025-11-23',
  checkedOn: '2026-11-23',
}

export const nhk: Brand = {
  id: 'nhk',
  name: { ja: 'NHK', en: 'NHK' },
  sector: 'billing',
  aliases: [
    'NHK',
    '日本放送協会',
    'NHK受信料',
    'NHKプラス',
    'NHK ONE',
    'NHK放送局',
    'NHK受信料の窓口',
    'NHKカスタマーセンター',
    'NHKふれあいセンター',
    '契約・収納局',
    'NHKオンデマンド',
  ],
  domains: [{ domain: 'nhk.or.jp', source: domain }],
  unconfirmedDomains: ['nhk.jp', 'nhk-cs.jp', 'nhk-book.co.jp', 'nhk-groupmall.jp'],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-card-number',
      channels: ['email'],
      text: {
        ja: 'NHKは、受信料のことでカード番号や口座番号を入れさせるメールを送りません。',
        en: 'NHK sends no mail that has you enter card or account numbers for the licence fee.',
      },
      source: mail,
    },
  ],
  genuine: [
    {
      text: {
        ja: '本物のメールが来るのは、最近、契約や住所変更などの手続きをした人などです。',
        en: 'Genuine mail goes to people who recently made a contract, moved or the like.',
      },
      source: mail,
    },
    {
      text: {
        ja: 'NHKプラスの登録の画面に、カード番号や口座番号を入れる欄はありません。',
        en: 'The registration of NHK Plus has no field for card or account numbers.',
      },
      source: {
        url: 'https://kurashinista.jp/articles/detail/108386',
        title: '暮らしニスタ「NHKプラスを名乗るメール」（公式サイトの引用）',
        kind: 'press',
        checkedOn: '2026-11-23',
      },
    },
  ],
  checkAt: {
    text: {
      ja: 'リンクは使わず、自分のブックマークから「NHK受信料の窓口」を開いて見ます。',
      en: 'Do not use the link; open the NHK fee pages from your own bookmark.',
    },
    url: 'https://www.nhk.or.jp/',
    source: domain,
  },
}
