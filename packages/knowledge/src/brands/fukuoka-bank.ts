import type { Brand, Source } from '@monban/engine'

const spyware: Source = {
  url: 'https://www.fukuokabank.co.jp/library/forsafebanking/spywear/',
  title: '福岡銀行「スパイウェア被害などのコンピュータ犯罪」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const fukuokaBank: Brand = {
  id: 'fukuoka-bank',
  name: { ja: '福岡銀行', en: 'Bank of Fukuoka' },
  sector: 'bank',
  aliases: ['福岡銀行', 'ふくぎん', 'フクギン', 'ふくぎんアプリ', 'Bank of Fukuoka', 'Fukuoka Bank'],
  domains: [{ domain: 'fukuokabank.co.jp', source: spyware }],
  numbers: [
    {
      number: '+81120788321',
      purpose: { ja: 'ふくぎんテレホンサービスセンター', en: 'Bank of Fukuoka telephone service centre' },
      source: spyware,
    },
  ],
  neverDoes: [
    {
      act: 'asks-credentials',
      channels: ['call'],
      text: {
        ja: '福岡銀行は、口座やメールアドレスなどを電話で聞きません。',
        en: 'The Bank of Fukuoka never asks for account details or mail addresses by telephone.',
      },
      source: {
        url: 'https://kbc.co.jp/news/article.php?id=16485607&ymd=2025-11-28',
        title: 'KBC九州朝日放送「福岡銀行装い『ボイスフィッシング詐欺』被害7900万円」',
        kind: 'press',
        asOf: '2025-11-28',
        checkedOn: '2026-11-23',
      },
    },
  ],
  genuine: [
    {
      text: {
        ja: '福岡銀行の電話の窓口は、ふくぎんテレホンサービスセンター（0120-788-321）です。',
        en: 'The bank’s telephone desk is the Fukugin telephone service centre, 0120-788-321.',
      },
      source: spyware,
    },
  ],
  checkAt: {
    text: {
      ja: '不審な電話はいったん切り、銀行の窓口の番号にかけ直します。サイトは自分のブックマークから開きます。',
      en: 'Hang up and call the number of the bank’s desk. Open its site from your own bookmark.',
    },
    url: 'https://www.fukuokabank.co.jp/',
    source: {
      url: 'https://www.tvq.co.jp/news/news.html?did=2025120100000002',
      title: 'TVQ九州放送「フィッシング詐欺で福銀取引先7900万円被害」',
      kind: 'press',
      asOf: '2025-12-01',
      checkedOn: '2026-11-23',
    },
  },
}
