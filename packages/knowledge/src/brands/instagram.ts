import type { Brand, Source } from '@monban/engine'

const meta: Source = {
  url: 'https://en-gb.facebook.com/government-nonprofits/resources/basics/security',
  title: 'Meta「Staying safe and protecting you and your organisation across Meta technologies」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

// The bare name stands in too many harmless messages to be more than a short name.
export const instagram: Brand = {
  id: 'instagram',
  name: { ja: 'Instagram', en: 'Instagram' },
  sector: 'social',
  aliases: [
    'Instagramアカウント',
    'インスタグラムアカウント',
    'インスタアカウント',
    'Instagramサポート',
    'インスタグラムサポート',
    'Instagramチーム',
    'Instagramセキュリティ',
    'Instagram Support',
    'Instagram Team',
    'Instagram Help Center',
  ],
  shortNames: ['Instagram', 'インスタグラム'],
  domains: [{ domain: 'instagram.com', source: meta }],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-credentials',
      channels: ['email', 'chat'],
      text: {
        ja: 'Instagramの担当者が、メールやチャットでパスワードを尋ねることはありません。',
        en: 'Instagram staff never ask for your password by mail or chat.',
      },
      source: meta,
    },
  ],
  genuine: [
    {
      text: {
        ja: 'security@mail.instagram.comは本物の差出人ですが、これを装う偽物もあります。',
        en: 'security@mail.instagram.com is a real sender, but fakes pose as it.',
      },
      source: {
        url: 'https://consulnews.jp/357',
        title: 'コンサルニュース「security@mail.instagram.com は公式か」',
        kind: 'other',
        checkedOn: '2026-11-23',
      },
    },
    {
      text: {
        ja: 'アカウントについての本物のメールの差出人は、instagram.comやfacebookmail.comなどに限られます。',
        en: 'Genuine mail about an account comes only from instagram.com, facebookmail.com and a few others.',
      },
      source: meta,
    },
  ],
  checkAt: {
    text: {
      ja: 'リンクは使わず、Instagramのアプリの設定からアカウントの状態を見ます。',
      en: 'Do not use the link; look at your account in the settings of the Instagram app.',
    },
    url: 'https://www.instagram.com/',
    source: meta,
  },
}
