import type { Brand, Source } from '@monban/engine'

const fakes: Source = {
  url: 'https://security.yahoo.co.jp/news/0028.html',
  title: 'Yahoo!セキュリティセンター「Yahoo! JAPANをかたるフィッシングメール」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

const premium: Source = {
  url: 'https://security.yahoo.co.jp/qa/case3.html',
  title: 'Yahoo!セキュリティセンター「Yahoo!プレミアムの事例」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

const hosts: Source = {
  url: 'https://security.yahoo.co.jp/qa/case2.html',
  title: 'Yahoo!セキュリティセンター「キャンペーンメールの事例」（正しいURL）',
  kind: 'official',
  checkedOn: '2026-11-23',
}

// Customers have addresses at yahoo.co.jp as well, so the domain itself proves nothing.
export const yahooJapan: Brand = {
  id: 'yahoo-japan',
  name: { ja: 'ヤフー', en: 'Yahoo! JAPAN' },
  sector: 'shop',
  aliases: [
    'Yahoo! JAPAN',
    'Yahoo JAPAN',
    'ヤフージャパン',
    'ヤフー株式会社',
    'Yahoo! JAPAN ID',
    'Yahoo!ショッピング',
    'ヤフーショッピング',
    'Yahoo!オークション',
    'ヤフオク',
    'Yahoo!フリマ',
    'Yahoo!メール',
    'ヤフーメール',
    'Yahoo!プレミアム',
    'Yahoo!ウォレット',
    'LINEヤフー',
    'LINEヤフー株式会社',
    'LY Corporation',
    'Yahoo!カード',
    'ヤフーカスタマーサービス',
    'ヤフーサポートセンター',
    'Yahoo!サポート',
  ],
  shortNames: ['Yahoo!', 'Yahoo', 'ヤフー'],
  domains: [
    { domain: 'mail.yahoo.co.jp', source: fakes },
    { domain: 'security.yahoo.co.jp', source: fakes },
    { domain: 'shopping.yahoo.co.jp', source: hosts },
    { domain: 'auctions.yahoo.co.jp', source: hosts },
  ],
  unconfirmedDomains: ['yahoo.co.jp', 'lycorp.co.jp', 'yimg.jp', 'yahoo-net.jp'],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-credentials',
      channels: ['email'],
      text: {
        ja: 'ヤフーは、IDやパスワードをメールで尋ねません。',
        en: 'Yahoo! JAPAN never asks for IDs or passwords by mail.',
      },
      source: premium,
    },
  ],
  genuine: [
    {
      text: {
        ja: '本物のメールの差出人は@mail.yahoo.co.jpですが、これをまねた偽物もあります。',
        en: 'Genuine mail comes from @mail.yahoo.co.jp, but fakes copy this sender too.',
      },
      source: fakes,
    },
    {
      text: {
        ja: 'ヤフーのIDやプレミアム会員に、更新の手続きはいりません。',
        en: 'Neither a Yahoo! JAPAN ID nor a premium membership ever needs renewing.',
      },
      source: premium,
    },
  ],
  checkAt: {
    text: {
      ja: 'メールのリンクは使わず、アプリか自分のブックマークから開いて見ます。',
      en: 'Do not use the link in the mail; open the app or your own bookmark.',
    },
    url: 'https://security.yahoo.co.jp/',
    source: fakes,
  },
}
