import type { Brand, Source } from '@monban/engine'

const rules: Source = {
  url: 'https://www.jreast.co.jp/appsuica/kiyaku/icrule04.html',
  title: 'JR東日本「ICカード乗車券取扱規則 別表」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

// Eki-net has an entry of its own. We found no page on which the company says what it never does.
export const jrEast: Brand = {
  id: 'jr-east',
  name: { ja: 'JR東日本', en: 'JR East' },
  sector: 'transport',
  aliases: [
    'JR東日本',
    '東日本旅客鉄道',
    'モバイルSuica',
    'モバイルスイカ',
    'Mobile Suica',
    'JRE POINT',
    'JREポイント',
    'JRE MALL',
    'JR East',
    'モバイルSuicaサポートセンター',
    'Suica会員',
  ],
  domains: [{ domain: 'jreast.co.jp', source: rules }],
  unconfirmedDomains: ['mobilesuica.com', 'jrepoint.jp', 'jre-vts.com', 'jreastmall.com'],
  numbers: [],
  neverDoes: [],
  genuine: [
    {
      text: {
        ja: '「オートチャージが無効」「お支払い情報更新」という題名の偽メールを、公式サイトが挙げています。',
        en: 'The official site lists fakes with subjects such as "auto-charge disabled" and "update payment details".',
      },
      source: {
        url: 'https://apprev.smt.docomo.ne.jp/article/965692/',
        title: 'appli review「モバイルSuica 偽メールに注意」',
        kind: 'press',
        checkedOn: '2026-11-23',
      },
    },
  ],
  checkAt: {
    text: {
      ja: 'リンクは使わず、モバイルSuicaやJRE POINTのアプリを自分で開いて見ます。',
      en: 'Do not use the link; open the Mobile Suica or JRE POINT app yourself.',
    },
    url: 'https://www.jreast.co.jp/',
    source: rules,
  },
}
