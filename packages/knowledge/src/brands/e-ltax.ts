import type { Brand, Source } from '@monban/engine'

const aomori: Source = {
  url: 'https://www.pref.aomori.lg.jp/soshiki/zaimu/zeimu/caution_tax_scams_website.html',
  title: '青森県「eLTAXを装ったメールやSMS、詐欺サイト等にご注意ください」',
  kind: 'official',
  asOf: '2026-01-09',
  checkedOn: '2026-11-23',
}

export const eLtax: Brand = {
  id: 'e-ltax',
  name: { ja: 'eLTAX（地方税共同機構）', en: 'eLTAX (Local Tax Agency)' },
  sector: 'public-body',
  aliases: [
    'eLTAX',
    'エルタックス',
    '地方税共同機構',
    '地方税ポータルシステム',
    '地方税お支払サイト',
    'eL-QR',
    'Local Tax Agency',
  ],
  domains: [{ domain: 'lta.go.jp', source: aomori }],
  numbers: [],
  neverDoes: [
    {
      act: 'demands-unpaid-charge',
      channels: ['email', 'sms', 'chat'],
      text: {
        ja: 'eLTAXは、税金の納付を求めるメールやSMS、LINEを送りません。',
        en: 'eLTAX sends no mail, SMS or LINE message that demands tax.',
      },
      source: aomori,
    },
    {
      act: 'threatens-legal-action',
      channels: ['email', 'sms', 'chat'],
      text: {
        ja: 'eLTAXは、差し押さえを予告するメールやSMS、LINEを送りません。',
        en: 'eLTAX sends no mail, SMS or LINE message that announces a seizure.',
      },
      source: aomori,
    },
  ],
  genuine: [
    {
      text: {
        ja: '本物の「地方税お支払サイト」のアドレスは、https://www.payment.eltax.lta.go.jp/で始まります。',
        en: 'The real payment site begins with https://www.payment.eltax.lta.go.jp/.',
      },
      source: aomori,
    },
  ],
  checkAt: {
    text: {
      ja: 'リンクは使わず、納付書を出した役所の番号を自分で調べて、電話で聞きます。',
      en: 'Do not use the link; look up the number of the office that issued the bill, and ask by telephone.',
    },
    url: 'https://www.eltax.lta.go.jp/',
    source: aomori,
  },
}
