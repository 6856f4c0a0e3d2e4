import type { Brand } from '@monban/engine'
import { aboutAmazonMessageCenter, amazonMailDomains, towadaAmazon } from '../sources.ts'

export const amazon: Brand = {
  id: 'amazon',
  name: { ja: 'アマゾン', en: 'Amazon' },
  sector: 'shop',
  aliases: [
    'アマゾン',
    'Amazon',
    'Amazon.co.jp',
    'アマゾンジャパン',
    'Amazonジャパン',
    'Amazon Japan',
    'アマゾンカスタマーセンター',
    'Amazonカスタマーセンター',
    'アマゾンカスタマーサービス',
    'Amazonカスタマーサービス',
    'アマゾンカスタマーサポート',
    'Amazonカスタマーサポート',
    'アマゾンサポートセンター',
    'Amazonサポートセンター',
    'アマゾンお客様センター',
    'Amazonお客様センター',
    'アマゾンプライム',
    'Amazonプライム',
    'Amazon Prime',
    'アマゾンペイ',
    'Amazon Pay',
    'Amazon Web Services',
    'Amazon Security',
    'аmazon',
  ],
  domains: [
    { domain: 'amazon.co.jp', source: aboutAmazonMessageCenter },
    { domain: 'aboutamazon.jp', source: aboutAmazonMessageCenter },
    { domain: 'amazon.jp', source: amazonMailDomains },
    { domain: 'amazon.com', source: amazonMailDomains },
  ],
  unconfirmedDomains: [
    'amazon.co.uk',
    'amazon.de',
    'amazon.ca',
    'amazon.com.au',
    'amazon.fr',
    'amazonpay.com',
    'a.co',
    'amzn.to',
    'amzn.asia',
    'primevideo.com',
    'amazonmusic.com',
  ],
  numbers: [],
  neverDoes: [
    {
      act: 'demands-unpaid-charge',
      channels: ['sms'],
      text: {
        ja: 'アマゾンは、SMSで未払い料金を請求しません。',
        en: 'Amazon does not bill unpaid charges by SMS.',
      },
      source: towadaAmazon,
    },
    {
      act: 'asks-gift-card-number',
      channels: ['sms', 'email', 'call', 'chat'],
      text: {
        ja: 'アマゾンは、未払い料金をギフト券の番号で払わせません。',
        en: 'Amazon never has you pay an unpaid charge with gift card numbers.',
      },
      source: towadaAmazon,
    },
  ],
  genuine: [
    {
      text: {
        ja: 'アマゾンから送ったメールは、一部を除き、サイトやアプリの「メッセージセンター」にも入っています。',
        en: 'Mail that Amazon sent is also in the Message Center of its site and app, with a few exceptions.',
      },
      source: aboutAmazonMessageCenter,
    },
    {
      text: {
        ja: 'サイトから自分で頼んだときは、アマゾンから電話がかかってくることがあります。',
        en: 'Amazon may phone you when you asked for a call on its site.',
      },
      source: {
        url: 'https://appllio.com/amazon-contact-telephone-chat',
        title: 'アプリオ「Amazonに電話・チャットで問い合わせる方法」',
        kind: 'other',
        checkedOn: '2026-11-23',
      },
    },
  ],
  checkAt: {
    text: {
      ja: 'アマゾンのアプリか自分のブックマークから開き、「アカウントサービス」の「メッセージセンター」を見ます。',
      en: 'Open the Amazon app or your own bookmark, and look in the Message Center under your account.',
    },
    url: 'https://www.amazon.co.jp/',
    source: aboutAmazonMessageCenter,
  },
}
