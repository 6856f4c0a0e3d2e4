import type { Brand } from '@monban/engine'
import { auPhishing, jointStatementCardNumbers } from '../sources.ts'

export const au: Brand = {
  id: 'au',
  name: { ja: 'au（KDDI）', en: 'au (KDDI)' },
  sector: 'carrier',
  aliases: [
    'au',
    'KDDI',
    'エーユー',
    'au by KDDI',
    'My au',
    'au ID',
    'au PAY',
    'auかんたん決済',
    'auショップ',
    'auお客様センター',
    'auお客さまセンター',
    'auサポート',
    'auサポートセンター',
    'auフィナンシャルサービス',
    'KDDIお客様センター',
    'KDDIお客さまセンター',
  ],
  domains: [
    { domain: 'au.com', source: auPhishing },
    {
      domain: 'kddi.com',
      source: {
        url: 'https://news.kddi.com/important/news/important_20201225898.html',
        title: 'KDDI「企業からのお知らせを装って発信される不審なメールにご注意ください」',
        kind: 'official',
        asOf: '2020-12-25',
        checkedOn: '2026-11-23',
      },
    },
    {
      domain: 'auone.jp',
      source: {
        url: 'https://kantan.auone.jp/service/phishing_scam/',
        title: 'auかんたん決済「フィッシング詐欺について」',
        kind: 'official',
        checkedOn: '2026-11-23',
      },
    },
  ],
  numbers: [
    {
      number: '157',
      purpose: {
        ja: 'auからのお知らせSMSの送信元',
        en: 'Sender of notices from au by SMS',
      },
      source: {
        url: 'https://news.mynavi.jp/article/20220815-2426042',
        title: 'マイナビニュース「KDDI、通信障害の返金案内をSMSで送信」（送信元の番号）',
        kind: 'press',
        asOf: '2022-08-15',
        checkedOn: '2026-11-23',
      },
    },
  ],
  neverDoes: [
    {
      act: 'asks-card-number',
      channels: ['sms', 'email'],
      text: {
        ja: 'auのような会社が、SMSやメールでいきなりカード番号を求めることはありません。',
        en: 'Companies such as au do not ask for a card number out of the blue by SMS or e-mail.',
      },
      source: jointStatementCardNumbers,
    },
  ],
  genuine: [
    {
      text: {
        ja: '本当に支払いが遅れているときは、157からのSMSと、はがきで知らせが届くことがあります。',
        en: 'If a payment really is late, a notice can come by SMS from 157 and by postcard.',
      },
      source: {
        url: 'https://did2memo.net/2021/12/01/au-mibarai-check/',
        title: '情報科学屋さんを目指す人のメモ「未払い金があるかどうかを調べる方法」',
        kind: 'other',
        asOf: '2021-12-01',
        checkedOn: '2026-11-23',
      },
    },
  ],
  checkAt: {
    text: {
      ja: 'My auのアプリか自分のブックマークから開き、請求とお知らせを見ます。',
      en: 'Open the My au app or your own bookmark, and look at your bill and notices.',
    },
    url: 'https://www.au.com/my-au/',
    source: auPhishing,
  },
}
