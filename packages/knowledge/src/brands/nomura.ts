import type { Brand, Source } from '@monban/engine'

const logins: Source = {
  url: 'https://www.nomura.co.jp/introduc/news/2020/20201221_1.html',
  title: '野村證券「第三者による不正なログイン・取引等にご注意ください」',
  kind: 'official',
  asOf: '2020-12-21',
  checkedOn: '2026-11-23',
}

export const nomura: Brand = {
  id: 'nomura',
  name: { ja: '野村證券', en: 'Nomura Securities' },
  sector: 'securities',
  aliases: ['野村證券', '野村証券', 'ノムラ証券', 'Nomura Securities', '【NOMURA】', '「NOMURA」'],
  domains: [{ domain: 'nomura.co.jp', source: logins }],
  unconfirmedDomains: ['nomuraholdings.com', 'nomura.com', 'nomura-trust.co.jp'],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-credentials',
      channels: ['email'],
      text: {
        ja: '野村證券は、メールで取引パスワードを求めません。',
        en: 'Nomura Securities never asks for your trading password by e-mail.',
      },
      source: {
        url: 'https://www.hiragafp.com/2025/04/22/このメール絶対に開けないで',
        title:
          '平賀ファイナンシャルサービシズ「このメール絶対に開けないで！」（野村證券の案内を引用した記事）',
        kind: 'other',
        asOf: '2025-04-22',
        checkedOn: '2026-11-23',
      },
    },
  ],
  genuine: [
    {
      text: {
        ja: '対応するメールソフトでは、本物のメールにNOMURAのロゴが表示されます。',
        en: 'Mail software that supports it shows the NOMURA logo on genuine mail.',
      },
      source: {
        url: 'https://dxmagazine.jp/news/2604ukre10',
        title: 'DXマガジン「野村證券のオンライン取引の安全対策」',
        kind: 'press',
        checkedOn: '2026-11-23',
      },
    },
    {
      text: {
        ja: 'メール通知サービスに登録した人には、ログインや出金のお知らせがメールで届きます。',
        en: 'People who signed up for mail notices are told of logins and withdrawals.',
      },
      source: logins,
    },
  ],
  checkAt: {
    text: {
      ja: '野村證券のアプリか自分のブックマークからオンラインサービスを開いて見ます。',
      en: 'Open the online service from the NOMURA app or your own bookmark.',
    },
    url: 'https://www.nomura.co.jp/',
    source: logins,
  },
}
