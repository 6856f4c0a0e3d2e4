import type { Brand, Source } from '@monban/engine'

const warning: Source = {
  url: 'https://news.booking.com/ja/-%E3%80%90%E9%87%8D%E8%A6%81-%E3%80%91%E3%81%8A%E5%AE%A2%E6%A7%98%E3%81%B8%E3%81%AE%E3%81%8A%E9%A1%98%E3%81%84-%E3%83%95%E3%82%A3%E3%83%83%E3%82%B7%E3%83%B3%E3%82%B0%E3%83%A1%E3%83%BC%E3%83%AB%E3%81%A8%E5%AE%BF%E6%B3%8A%E6%96%BD%E8%A8%AD%E3%81%B8%E3%81%AE%E5%AE%BF%E6%B3%8A%E3%81%AB%E9%96%A2%E3%81%99%E3%82%8B%E6%B3%A8%E6%84%8F%E5%96%9A%E8%B5%B7/',
  title: 'Booking.com「フィッシングメールと宿泊施設への宿泊に関する注意喚起」',
  kind: 'official',
  asOf: '2023-12-06',
  checkedOn: '2026-11-23',
}

export const bookingCom: Brand = {
  id: 'booking-com',
  name: { ja: 'Booking.com', en: 'Booking.com' },
  sector: 'travel',
  aliases: ['Booking.com', 'ブッキングドットコム', 'ブッキング・ドットコム', 'Bookingcom'],
  domains: [{ domain: 'booking.com', source: warning }],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-card-number',
      channels: ['email', 'chat'],
      text: {
        ja: 'Booking.comは、予約した人にメールやチャットでカード情報を求めません。',
        en: 'Booking.com never asks guests for card details by mail or chat.',
      },
      source: warning,
    },
    {
      act: 'asks-transfer',
      channels: ['email', 'chat'],
      text: {
        ja: 'Booking.comは、予約した人にメールやチャットで支払いを求めません。',
        en: 'Booking.com never asks guests for payment by mail or chat.',
      },
      source: warning,
    },
  ],
  genuine: [
    {
      text: {
        ja: '宿の人になりすまし、本物のチャットに偽のメッセージを送る手口があります。',
        en: 'Impostors posing as the hotel send fake messages inside the real chat.',
      },
      source: warning,
    },
  ],
  checkAt: {
    text: {
      ja: 'メッセージのリンクは使わず、アプリで予約の状態を見て、宿に電話で聞きます。',
      en: 'Do not use the link; look at your booking in the app, and ask the hotel by telephone.',
    },
    url: 'https://www.booking.com/',
    source: warning,
  },
}
