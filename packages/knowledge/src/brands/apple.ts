import type { Brand, Source } from '@monban/engine'

const support: Source = {
  url: 'https://support.apple.com/ja-jp/120569',
  title: 'Appleサポート「Appleサポートに連絡する際に知っておくべきこと」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

const itunes: Source = {
  url: 'https://iphonerepair-kashihara.com/blogs/help/8786.html',
  title: 'スマホ修理店のブログ「アップルからの身に覚えのないメール」（公式サポートの引用）',
  kind: 'other',
  asOf: '2019-01-21',
  checkedOn: '2026-11-23',
}

// The bare name is an ordinary English word and stands in many advertisements, so it is a short name.
export const apple: Brand = {
  id: 'apple',
  name: { ja: 'Apple', en: 'Apple' },
  sector: 'technology',
  aliases: [
    'Apple ID',
    'アップルID',
    'Apple Account',
    'Appleアカウント',
    'アップルアカウント',
    'Apple Support',
    'Appleサポート',
    'アップルサポート',
    'Apple Japan',
    'アップルジャパン',
    'Apple Inc',
    'Apple社',
    'Apple Store',
    'アップルストア',
    'iTunes Store',
    'iCloud',
    'アイクラウド',
    'Apple Pay',
    'アップルペイ',
    'Apple Music',
    'Appleサービス',
    'Appleセキュリティ',
    'アップル社',
    'Apple Care',
    'Apple Billing',
    'Your Apple',
  ],
  shortNames: ['Apple', 'アップル'],
  domains: [{ domain: 'apple.com', source: support }],
  unconfirmedDomains: ['icloud.com', 'me.com', 'mac.com', 'itunes.com', 'apple.co', 'apple.co.jp'],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-credentials',
      channels: ['call', 'sms', 'email', 'chat'],
      text: {
        ja: 'Appleの担当者が、パスワードや確認コードを求めることはありません。',
        en: 'Apple representatives never ask for your password or verification code.',
      },
      source: support,
    },
    {
      act: 'asks-card-number',
      channels: ['email'],
      text: {
        ja: 'Appleは、カード番号の全桁をメールで求めません。',
        en: 'Apple never asks for a full card number by mail.',
      },
      source: itunes,
    },
  ],
  genuine: [
    {
      text: {
        ja: '本人確認のサポートPINは、自分でaccount.apple.comを開いて作ります。作るためのリンクが送られてきたら詐欺です。',
        en: 'You make a Support PIN by opening account.apple.com yourself. A link sent for it is a scam.',
      },
      source: support,
    },
    {
      text: {
        ja: 'Appleの正規のサイトのアドレスには、iCloud.comを除いて、apple.comが入ります。',
        en: 'Addresses of real Apple sites contain apple.com, iCloud.com excepted.',
      },
      source: itunes,
    },
  ],
  checkAt: {
    text: {
      ja: 'リンクは使わず、iPhoneの「設定」か、自分で入力したaccount.apple.comで見ます。',
      en: 'Do not use the link; look in Settings on your iPhone, or type account.apple.com yourself.',
    },
    url: 'https://account.apple.com/',
    source: support,
  },
  reportAt: {
    text: {
      ja: 'Appleを装うメールは、reportphishing@apple.comに転送できます。',
      en: 'Forward mail that poses as Apple to reportphishing@apple.com.',
    },
    url: 'https://support.apple.com/ja-jp/HT204759',
    source: {
      url: 'https://support.apple.com/ja-jp/HT204759',
      title: 'Appleサポート「フィッシングメールやその他の疑わしいメッセージを見分けて報告する」',
      kind: 'official',
      checkedOn: '2026-11-23',
    },
  },
}
