import type { Brand, Source } from '@monban/engine'

const phishing: Source = {
  url: 'https://www.resonabank.co.jp/kojin/gochui/detail/phishing.html',
  title: 'りそな銀行「フィッシング詐欺などの金融犯罪にご注意ください」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

const senders: Source = {
  url: 'https://iroiroknowledge.com/692.html',
  title: '「【重要】【りそな銀行】利用停止のお知らせ」は迷惑メールか（公式の送信元を挙げた記事）',
  kind: 'other',
  checkedOn: '2026-11-23',
}

// The statement is the group’s, so its three banks stand together.
export const resonaBank: Brand = {
  id: 'resona-bank',
  name: { ja: 'りそな銀行（りそなグループ）', en: 'Resona Bank (Resona Group)' },
  sector: 'bank',
  aliases: [
    'りそな銀行',
    'りそなグループ',
    'りそなマイゲート',
    'リソナ銀行',
    '埼玉りそな銀行',
    '関西みらい銀行',
    'りそなデビットカード',
    'Resona Bank',
    'Resona Group',
    'りそなホールディングス',
    'みなと銀行',
    'りそなカード',
  ],
  shortNames: ['りそな'],
  domains: [
    { domain: 'resonabank.co.jp', source: phishing },
    { domain: 'saitamaresona.co.jp', source: senders },
    { domain: 'kansaimiraibank.co.jp', source: senders },
  ],
  unconfirmedDomains: ['resona-gr.co.jp', 'minatobk.co.jp'],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-card-number',
      channels: ['sms', 'email'],
      text: {
        ja: 'りそなグループは、メールやSMSでカード番号や個人情報の入力を求めません。',
        en: 'The Resona Group never asks by e-mail or SMS for card numbers or personal details.',
      },
      source: phishing,
    },
  ],
  genuine: [
    {
      text: {
        ja: 'グループの銀行からのメールは、resonabank.co.jp、saitamaresona.co.jp、kansaimiraibank.co.jpから届きます。',
        en: 'Mail of the group’s banks comes from resonabank.co.jp, saitamaresona.co.jp or kansaimiraibank.co.jp.',
      },
      source: senders,
    },
  ],
  checkAt: {
    text: {
      ja: 'りそなグループアプリか自分のブックマークから開いて見ます。',
      en: 'Open the Resona Group app or your own bookmark.',
    },
    url: 'https://www.resonabank.co.jp/',
    source: phishing,
  },
}
