import type { Brand, Source } from '@monban/engine'

const fakes: Source = {
  url: 'https://so-net.ne.jp/info/2014/op20140715_0062.html',
  title: 'So-net「So-netを装った不審な迷惑メールにご注意ください」',
  kind: 'official',
  asOf: '2022-04-18',
  checkedOn: '2026-11-23',
}

// Customers have addresses at so-net.ne.jp as well, so the domain itself proves nothing.
export const soNet: Brand = {
  id: 'so-net',
  name: { ja: 'So-net', en: 'So-net' },
  sector: 'carrier',
  aliases: [
    'So-net',
    'ソネット',
    'ソニーネットワークコミュニケーションズ',
    'So-net会員サポート',
    'So-netカスタマーサポート',
    'So-netサポートデスク',
  ],
  domains: [{ domain: 'support.so-net.ne.jp', source: fakes }],
  unconfirmedDomains: ['so-net.ne.jp', 'nuro.jp'],
  numbers: [],
  neverDoes: [],
  genuine: [
    {
      text: {
        ja: 'So-netのウェブメールでは、本物のお知らせにだけSo-netのロゴが付きます。',
        en: 'In the web mail of So-net only genuine notices show the So-net logo.',
      },
      source: fakes,
    },
  ],
  checkAt: {
    text: {
      ja: 'リンクは使わず、自分のブックマークからSo-netの会員サポートを開きます。',
      en: 'Do not use the link; open the So-net member support from your own bookmark.',
    },
    url: 'https://support.so-net.ne.jp/',
    source: fakes,
  },
}
