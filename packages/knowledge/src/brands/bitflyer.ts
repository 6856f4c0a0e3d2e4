import type { Brand, Source } from '@monban/engine'

const blog: Source = {
  url: 'https://blog-jp.bitflyer.com/n/n827072e92ef6',
  title: 'bitFlyer「年末年始等の長期休暇におけるセキュリティに関する注意喚起」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const bitflyer: Brand = {
  id: 'bitflyer',
  name: { ja: 'bitFlyer', en: 'bitFlyer' },
  sector: 'securities',
  aliases: ['bitFlyer', 'ビットフライヤー'],
  domains: [
    { domain: 'bitflyer.com', source: blog },
    {
      domain: 'bitflyer.jp',
      source: {
        url: 'https://tokennews.jp/?p=93349',
        title: '「bitFlyerを使って気をつけたい詐欺対策」（サイトのアドレスを挙げた記事）',
        kind: 'other',
        checkedOn: '2026-11-23',
      },
    },
  ],
  numbers: [],
  neverDoes: [],
  genuine: [
    {
      text: {
        ja: 'bitFlyerは、口座を作らせて暗号資産を外に送らせる投資の誘いに注意を呼びかけています。',
        en: 'bitFlyer warns of people who have you open an account and send coins elsewhere as an investment.',
      },
      source: blog,
    },
  ],
  checkAt: {
    text: {
      ja: 'bitFlyerのアプリか自分のブックマークから開いて見ます。',
      en: 'Open the bitFlyer app or your own bookmark.',
    },
    url: 'https://bitflyer.com/ja-jp/',
    source: blog,
  },
}
