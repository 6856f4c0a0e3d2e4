import type { Brand, Source } from '@monban/engine'

const fraud: Source = {
  url: 'https://dhl.com/jp-ja/home/footer/fraud-awareness.html',
  title: 'DHL「不正取引防止」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

const brand: Source = {
  url: 'https://www.logistics.dhl/jp-ja/home/footer/fraud-awareness.html',
  title: 'DHL「DHLブランドの不正使用」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const dhl: Brand = {
  id: 'dhl',
  name: { ja: 'DHL', en: 'DHL' },
  sector: 'delivery',
  aliases: [
    'DHL',
    'DHL Express',
    'DHLジャパン',
    'DHLエクスプレス',
    'ディーエイチエル',
    'DHL On Demand Delivery',
    'DHL Parcel',
    'DHL eCommerce',
  ],
  domains: [
    { domain: 'dhl.com', source: fraud },
    { domain: 'dpdhl.com', source: fraud },
    { domain: 'dhl-news.com', source: fraud },
    { domain: 'logistics.dhl', source: brand },
  ],
  unconfirmedDomains: ['dhl.co.uk', 'dhl.de', 'dhlparcel.co.uk', 'dhl.co.jp'],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-transfer',
      channels: ['email'],
      text: {
        ja: 'DHLは、届ける前に商品の代金を請求しません。',
        en: 'DHL never bills for the goods themselves before delivery.',
      },
      source: brand,
    },
  ],
  genuine: [
    {
      text: {
        ja: '本物のメールの差出人は@dhl.comや@dpdhl.comなどで、無料メールは使いません。ただし差出人は偽ることができます。',
        en: 'Genuine mail comes from @dhl.com, @dpdhl.com and the like, never from free mail; senders can be faked, though.',
      },
      source: fraud,
    },
    {
      text: {
        ja: '関税や送料は本当に払うことがあり、配達のときに払います。',
        en: 'Duties and postage can really be due, and are paid on delivery.',
      },
      source: brand,
    },
  ],
  checkAt: {
    text: {
      ja: 'リンクは使わず、公式サイトを自分で開いて、運送状の番号を入れて調べます。',
      en: 'Do not use the link; open the official site yourself and enter the waybill number.',
    },
    url: 'https://www.dhl.com/',
    source: fraud,
  },
  reportAt: {
    text: {
      ja: 'DHLを装うメールやSMSは、phishing-dpdhl@dhl.comに知らせることができます。',
      en: 'Report mail or SMS that poses as DHL to phishing-dpdhl@dhl.com.',
    },
    url: 'https://dhl.com/jp-ja/home/footer/fraud-awareness.html',
    source: fraud,
  },
}
