import type { Brand, Source } from '@monban/engine'

const fraud: Source = {
  url: 'https://www.fedex.com/jp/about/fraudulentemail.html',
  title: 'フェデックス「詐欺メールにご注意ください」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const fedex: Brand = {
  id: 'fedex',
  name: { ja: 'フェデックス', en: 'FedEx' },
  sector: 'delivery',
  aliases: [
    'FedEx',
    'フェデックス',
    'フェデラルエクスプレス',
    'Federal Express',
    'FedEx Express',
    'FedEx Delivery',
    'FedEx tracking',
  ],
  domains: [{ domain: 'fedex.com', source: fraud }],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-credentials',
      channels: ['call'],
      text: {
        ja: 'フェデックスは、個人情報を聞き出す電話をかけません。',
        en: 'FedEx makes no calls that ask for personal details.',
      },
      source: {
        url: 'https://itpro.nikkeibp.co.jp/free/ITPro/NEWS/20050808/166042/',
        title: '日経ITPro「FedExをかたって個人情報を聞き出す偽電話」',
        kind: 'press',
        asOf: '2005-08-08',
        checkedOn: '2026-11-23',
      },
    },
  ],
  genuine: [
    {
      text: {
        ja: '頼んでいないのに配達の料金や口座番号を求めるメールは、偽物のおそれがあります。',
        en: 'Unexpected mail that asks for delivery charges or account numbers may be fake.',
      },
      source: fraud,
    },
  ],
  checkAt: {
    text: {
      ja: 'リンクは使わず、公式サイトを自分で開いて、追跡番号を入れて調べます。',
      en: 'Do not use the link; open the official site yourself and enter the tracking number.',
    },
    url: 'https://www.fedex.com/',
    source: fraud,
  },
}
