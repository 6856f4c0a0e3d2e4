import type { Brand, Source } from '@monban/engine'

const alert: Source = {
  url: 'https://www.ups.com/jp/ja/about/news/fraud-alert.page',
  title: 'UPS「最近増えている不正な電子メールの送信例」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

const fight: Source = {
  url: 'https://www.ups.com/jp/ja/support/shipping-support/legal-terms-conditions/fight-fraud',
  title: 'UPS「不正行為や詐欺から身を守る」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

// UPS is also the usual word for a battery backup, so longer spellings are listed.
export const ups: Brand = {
  id: 'ups',
  name: { ja: 'UPS', en: 'UPS' },
  sector: 'delivery',
  aliases: [
    'UPSジャパン',
    'ユーピーエス',
    'UPS Japan',
    'United Parcel Service',
    'UPS My Choice',
    'UPS配送',
    'UPS Express',
    'UPSからの',
    'UPS package',
    'UPS parcel',
    'UPS delivery',
    'UPS tracking',
    'UPS Notification',
    'UPS customer',
  ],
  shortNames: ['UPS'],
  domains: [{ domain: 'ups.com', source: alert }],
  unconfirmedDomains: ['ups.co.jp'],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-card-number',
      channels: ['email', 'call', 'letter'],
      text: {
        ja: 'UPSは、頼まれない限り、支払い情報をメールや電話で尋ねません。',
        en: 'UPS never asks for payment details by mail or telephone unless you requested it.',
      },
      source: alert,
    },
    {
      act: 'asks-credentials',
      channels: ['email', 'call', 'letter'],
      text: {
        ja: 'UPSは、頼まれない限り、IDやパスワードをメールや電話で尋ねません。',
        en: 'UPS never asks for IDs or passwords by mail or telephone unless you requested it.',
      },
      source: alert,
    },
  ],
  genuine: [
    {
      text: {
        ja: '着払いの料金や関税が本当に要るかどうかは、荷物を追跡すればわかります。',
        en: 'Whether charges or duties are really due can be seen by tracking the parcel.',
      },
      source: fight,
    },
  ],
  checkAt: {
    text: {
      ja: 'リンクは使わず、公式サイトを自分で開いて、追跡番号を入れて調べます。',
      en: 'Do not use the link; open the official site yourself and enter the tracking number.',
    },
    url: 'https://www.ups.com/',
    source: fight,
  },
}
