import type { Brand, Source } from '@monban/engine'

const meta: Source = {
  url: 'https://en-gb.facebook.com/government-nonprofits/resources/basics/security',
  title: 'Meta「Staying safe and protecting you and your organisation across Meta technologies」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

const messenger: Source = {
  url: 'https://www.messenger.com/help/213481848684090',
  title: 'Facebook Help Center「Keep your Facebook account secure」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

// The bare name stands in too many harmless messages to be more than a short name.
export const facebookMeta: Brand = {
  id: 'facebook-meta',
  name: { ja: 'Facebook（Meta）', en: 'Facebook (Meta)' },
  sector: 'social',
  aliases: [
    'Facebookアカウント',
    'フェイスブックアカウント',
    'Facebookサポート',
    'Facebookチーム',
    'Facebookセキュリティ',
    'Facebook Support',
    'Facebook Team',
    'Metaサポート',
    'Meta Support',
    'Metaビジネスサポート',
    'Meta Business Support',
    'Meta Business Suite',
    'Meta Platforms',
    'Facebook account',
    'Facebook Security',
    'Facebook Page',
    'Meta Verified',
    'Meta for Business',
    'Meta account',
    'Instagram and Facebook',
  ],
  shortNames: ['Facebook', 'フェイスブック', 'Meta'],
  domains: [
    { domain: 'facebook.com', source: meta },
    { domain: 'facebookmail.com', source: meta },
    { domain: 'fb.com', source: meta },
    { domain: 'meta.com', source: meta },
    { domain: 'metamail.com', source: meta },
    { domain: 'messenger.com', source: messenger },
  ],
  unconfirmedDomains: ['meta.me'],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-credentials',
      channels: ['email', 'chat'],
      text: {
        ja: 'Metaの担当者が、メールやチャットでパスワードを尋ねることはありません。',
        en: 'Meta staff never ask for your password by mail or chat.',
      },
      source: meta,
    },
    {
      act: 'asks-card-number',
      channels: ['email', 'chat'],
      text: {
        ja: 'Metaの担当者が、メールやチャットで支払い情報を尋ねることはありません。',
        en: 'Meta staff never ask for payment details by mail or chat.',
      },
      source: meta,
    },
  ],
  genuine: [
    {
      text: {
        ja: 'アカウントについての本物のメールの差出人は、facebookmail.comやmeta.comなどに限られます。',
        en: 'Genuine mail about an account comes only from facebookmail.com, meta.com and a few others.',
      },
      source: meta,
    },
    {
      text: {
        ja: 'facebookmail.comから届いても、知らない会社との提携の依頼には偽のリンクが入っていることがあります。',
        en: 'Even from facebookmail.com, a partner request by a stranger can carry a phishing link.',
      },
      source: messenger,
    },
  ],
  checkAt: {
    text: {
      ja: 'リンクは使わず、アプリか自分で入力したfacebook.comで、お知らせを見ます。',
      en: 'Do not use the link; look at your notices in the app or at facebook.com typed yourself.',
    },
    url: 'https://www.facebook.com/',
    source: meta,
  },
}
