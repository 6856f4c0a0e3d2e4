import type { Brand, Source } from '@monban/engine'

const sender: Source = {
  url: 'https://sumaoji.com/?p=17478',
  title: 'スマおじ「EX予約 セキュリティ通知」（本物の差出人）',
  kind: 'other',
  checkedOn: '2026-11-23',
}

export const jrTokaiEx: Brand = {
  id: 'jr-tokai-ex',
  name: { ja: 'エクスプレス予約・スマートEX', en: 'Smart EX (JR Central)' },
  sector: 'transport',
  aliases: [
    'エクスプレス予約',
    'スマートEX',
    'EX予約',
    'EXサービス',
    'EX-IC',
    'EX旅パック',
    'Smart EX',
    'エクスプレス予約お客様センター',
    'JR東海エクスプレス・カード',
    'EX予約事務局',
  ],
  domains: [{ domain: 'expy.jp', source: sender }],
  unconfirmedDomains: ['smart-ex.jp', 'jr-central.co.jp'],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-credentials',
      channels: ['email'],
      text: {
        ja: 'EX予約は、会員IDやパスワードの変更を促すメールを送りません。',
        en: 'EX sends no mail that urges you to change your member ID or password.',
      },
      source: {
        url: 'https://sumaoji.com/?p=16912',
        title: 'スマおじ「EX予約 セキュリティ通知は迷惑メールか」（公式の説明の引用）',
        kind: 'other',
        checkedOn: '2026-11-23',
      },
    },
  ],
  genuine: [
    {
      text: {
        ja: '本物のメールの差出人は、yoyaku@expy.jpかinfo@mail.travel.expy.jpです。',
        en: 'Genuine mail comes from yoyaku@expy.jp or info@mail.travel.expy.jp.',
      },
      source: sender,
    },
  ],
  checkAt: {
    text: {
      ja: 'リンクは使わず、EXのアプリか自分のブックマークから、予約と利用履歴を見ます。',
      en: 'Do not use the link; look at your bookings in the EX app or from your own bookmark.',
    },
    url: 'https://expy.jp/',
    source: sender,
  },
}
