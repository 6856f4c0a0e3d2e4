import type { Brand, Source } from '@monban/engine'

const alert: Source = {
  url: 'https://www.jibunbank.co.jp/landing/20201125_alert/',
  title: 'auじぶん銀行「フィッシング詐欺って何？」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const auJibunBank: Brand = {
  id: 'au-jibun-bank',
  name: { ja: 'auじぶん銀行', en: 'au Jibun Bank' },
  sector: 'bank',
  aliases: ['auじぶん銀行', 'じぶん銀行', 'エーユーじぶん銀行', 'au Jibun Bank', 'Jibun Bank'],
  domains: [{ domain: 'jibunbank.co.jp', source: alert }],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-credentials',
      channels: ['sms', 'email'],
      text: {
        ja: 'auじぶん銀行のログイン画面は、お客さま番号とパスワード以外を求めません。',
        en: 'The login screen of au Jibun Bank asks for nothing but your customer number and password.',
      },
      source: alert,
    },
  ],
  genuine: [
    {
      text: {
        ja: '本物のメールの冒頭には、あなたの名前が書かれています（一部の通知を除きます）。',
        en: 'Genuine mail begins with your name, some notices excepted.',
      },
      source: {
        url: 'https://prod-news.global.ssl.fastly.net/article/20160121-a162',
        title: 'マイナビニュース「じぶん銀行を名乗る不審なメール」',
        kind: 'press',
        checkedOn: '2026-11-23',
      },
    },
  ],
  checkAt: {
    text: {
      ja: 'auじぶん銀行のアプリか自分のブックマークから開いて見ます。',
      en: 'Open the au Jibun Bank app or your own bookmark.',
    },
    url: 'https://www.jibunbank.co.jp/',
    source: alert,
  },
}
