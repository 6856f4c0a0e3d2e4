import type { Brand, Source } from '@monban/engine'

const renewal: Source = {
  url: 'https://support.norton.com/sp/ja/jp/norton-backup-amp-utility-products/current/solutions/kb20080417115558EN',
  title: 'ノートン サポート「自動延長サブスクリプションサービス」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const norton: Brand = {
  id: 'norton',
  name: { ja: 'ノートン', en: 'Norton' },
  sector: 'technology',
  aliases: [
    'ノートンライフロック',
    'NortonLifeLock',
    'ノートンセキュリティ',
    'Norton Security',
    'Norton 360',
    'ノートン360',
    'ノートンアンチウイルス',
    'Norton AntiVirus',
    'Nortonサポート',
    'ノートンサポート',
    'Norton Support',
    'ノートンの更新',
    'ノートンの期限',
  ],
  shortNames: ['Norton', 'ノートン'],
  domains: [{ domain: 'norton.com', source: renewal }],
  unconfirmedDomains: ['nortonlifelock.com'],
  numbers: [],
  neverDoes: [],
  genuine: [
    {
      text: {
        ja: '自動延長の人には、料金を取る前に、価格と期間を書いた本物のメールが届きます。',
        en: 'Customers with automatic renewal get a genuine mail with price and term before they are charged.',
      },
      source: renewal,
    },
  ],
  checkAt: {
    text: {
      ja: 'リンクや電話番号は使わず、ノートンの画面か公式サイトで契約を見ます。',
      en: 'Use no link or telephone number; look at your subscription in the Norton program or on its site.',
    },
    url: 'https://my.norton.com/',
    source: renewal,
  },
}
