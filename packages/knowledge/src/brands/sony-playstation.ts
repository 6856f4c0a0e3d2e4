import type { Brand, Source } from '@monban/engine'

const security: Source = {
  url: 'https://www.playstation.com/ja-jp/support/account/security-best-practice-psn/',
  title: 'PlayStation「PSNのセキュリティー強化方法」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const sonyPlaystation: Brand = {
  id: 'sony-playstation',
  name: { ja: 'PlayStation（ソニー）', en: 'PlayStation (Sony)' },
  sector: 'technology',
  aliases: [
    'PlayStation Network',
    'プレイステーションネットワーク',
    'PlayStation Store',
    'プレイステーションストア',
    'PlayStation Plus',
    'PS Plus',
    'PS Store',
    'PSNアカウント',
    'PlayStationアカウント',
    'プレイステーションカスタマーサポート',
    'PlayStation Support',
    'Sony Interactive Entertainment',
    'ソニー・インタラクティブエンタテインメント',
    'Sony Entertainment Network',
  ],
  shortNames: ['PlayStation', 'プレイステーション'],
  domains: [{ domain: 'playstation.com', source: security }],
  unconfirmedDomains: ['sony.com', 'playstation.co.jp', 'sonyentertainmentnetwork.com'],
  numbers: [],
  neverDoes: [],
  genuine: [
    {
      text: {
        ja: '無料でゲーム内のお金を配るというサイトは、アカウントの情報を集めるための偽物です。',
        en: 'Sites that offer free in-game money exist to collect account details.',
      },
      source: security,
    },
    {
      text: {
        ja: 'カードの本人認証は本当に導入されていて、それを知らせるふりをした偽メールも出ています。',
        en: 'Card authentication really was introduced, and fake mail poses as the notice of it.',
      },
      source: {
        url: 'https://sumaoji.com/867-3-17462',
        title: 'スマおじ「PlayStation Storeの本人認証サービス導入のお知らせは本物か」',
        kind: 'other',
        checkedOn: '2026-11-23',
      },
    },
  ],
  checkAt: {
    text: {
      ja: 'リンクは使わず、本体かアプリの「アカウント管理」から見ます。',
      en: 'Do not use the link; look at the account settings on the console or in the app.',
    },
    url: 'https://www.playstation.com/',
    source: security,
  },
}
