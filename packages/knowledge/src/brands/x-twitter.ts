import type { Brand, Source } from '@monban/engine'

const fake: Source = {
  url: 'https://help.twitter.com/ja/safety-and-security/fake-twitter-emails',
  title: 'Xヘルプセンター「Xを装った偽メールについて」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

// One letter cannot be an alias.
export const xTwitter: Brand = {
  id: 'x-twitter',
  name: { ja: 'X（旧Twitter）', en: 'X (formerly Twitter)' },
  sector: 'social',
  aliases: [
    'X（旧Twitter）',
    '旧Twitter',
    'Twitterアカウント',
    'Xアカウント',
    '【X】',
    'Xからのお知らせ',
    'Twitterサポート',
    'Xサポート',
    'X Corp',
    'X Support',
    'Twitter Support',
    'ツイッターアカウント',
    'ツイッターサポート',
  ],
  shortNames: ['Twitter', 'ツイッター'],
  domains: [
    { domain: 'x.com', source: fake },
    { domain: 'twitter.com', source: fake },
  ],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-credentials',
      channels: ['email', 'chat'],
      text: {
        ja: 'Xは、メールやダイレクトメッセージでパスワードを求めません。',
        en: 'X never asks for your password by mail or direct message.',
      },
      source: fake,
    },
    {
      act: 'asks-app-install',
      channels: ['email'],
      text: {
        ja: 'Xは、何かをダウンロードするようにメールで求めません。',
        en: 'X never asks you by mail to download anything.',
      },
      source: {
        url: 'https://blog.x.com/ja_jp/topics/events/2019/twitter-account-secure',
        title: 'X公式ブログ「Twitterアカウントを守るための5つの点」',
        kind: 'official',
        checkedOn: '2026-11-23',
      },
    },
  ],
  genuine: [
    {
      text: {
        ja: 'Xの本物のメールの差出人は、@x.comか@e.x.comだけです。ファイルは付きません。',
        en: 'Genuine mail from X comes only from @x.com or @e.x.com, with no attachment.',
      },
      source: fake,
    },
  ],
  checkAt: {
    text: {
      ja: 'リンクは使わず、アプリか自分で入力したx.comで、設定とお知らせを見ます。',
      en: 'Do not use the link; look at your settings and notices in the app or at x.com typed yourself.',
    },
    url: 'https://x.com/',
    source: fake,
  },
}
