import type { Brand, Source } from '@monban/engine'

const fakes: Source = {
  url: 'https://oshirase.ocn.ne.jp/201602002',
  title: 'OCN「OCNを騙る不審なメールおよびフィッシングサイトにご注意ください」',
  kind: 'official',
  asOf: '2016-02-22',
  checkedOn: '2026-11-23',
}

const links: Source = {
  url: 'https://www.ntt.com/personal/ocn-security/info/phishing.html',
  title: 'NTTコミュニケーションズ「OCNを騙る不正なフィッシングサイトにご注意ください」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

// Customers have addresses at ocn.ne.jp as well, so the domain itself proves nothing.
export const ocn: Brand = {
  id: 'ocn',
  name: { ja: 'OCN', en: 'OCN' },
  sector: 'carrier',
  aliases: [
    'OCN',
    'OCNメール',
    'OCNカスタマーサポート',
    'OCNカスタマーズフロント',
    'OCNマイページ',
    'OCN ID',
    'OCNサービス',
  ],
  domains: [
    { domain: 'oshirase.ocn.ne.jp', source: fakes },
    { domain: 'login.ocn.ne.jp', source: links },
  ],
  unconfirmedDomains: ['ocn.ne.jp', 'ntt.com'],
  numbers: [],
  neverDoes: [],
  genuine: [
    {
      text: {
        ja: '見た目が正しいアドレスでも、押すと別のサイトに行く偽メールがあります。',
        en: 'Even when the visible address looks right, a fake mail leads somewhere else.',
      },
      source: links,
    },
    {
      text: {
        ja: 'OCNのメールアドレスを差出人に使った偽メールがあります。',
        en: 'Some fakes use an OCN address as the sender.',
      },
      source: fakes,
    },
  ],
  checkAt: {
    text: {
      ja: 'リンクは使わず、自分のブックマークからOCNマイページを開きます。',
      en: 'Do not use the link; open My Page at OCN from your own bookmark.',
    },
    url: 'https://oshirase.ocn.ne.jp/',
    source: fakes,
  },
}
