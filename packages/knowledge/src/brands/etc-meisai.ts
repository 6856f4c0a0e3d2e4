import type { Brand } from '@monban/engine'
import { etcMeisaiPhishing } from '../sources.ts'

export const etcMeisai: Brand = {
  id: 'etc-meisai',
  name: { ja: 'ETC利用照会サービス', en: 'ETC usage inquiry service' },
  sector: 'transport',
  aliases: [
    'ETC利用照会サービス',
    'ETC利用照会サービス事務局',
    'ETC利用照会',
    'etc-meisai',
    'ETC usage inquiry service',
    'ETCサービス事務局',
    'ETCマイレージサービス',
    'ETCカードの利用',
    'ETC平日朝夕割引',
  ],
  domains: [{ domain: 'etc-meisai.jp', source: etcMeisaiPhishing }],
  unconfirmedDomains: ['smile-etc.jp'],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-card-number',
      channels: ['email'],
      text: {
        ja: 'ETC利用照会サービスは、メールのリンク先でカード情報を入れるように求めません。',
        en: 'The ETC usage inquiry service never asks for card details behind a link in a mail.',
      },
      source: etcMeisaiPhishing,
    },
    {
      act: 'demands-unpaid-charge',
      channels: ['email', 'sms'],
      text: {
        ja: 'ETC利用照会サービスは、年会費を請求しません。',
        en: 'The ETC usage inquiry service charges no annual fee.',
      },
      source: etcMeisaiPhishing,
    },
  ],
  genuine: [
    {
      text: {
        ja: '本物のメールの差出人は、admin@ml.etc-meisai.jpだけです。',
        en: 'Genuine mail comes only from admin@ml.etc-meisai.jp.',
      },
      source: {
        url: 'https://sumaoji.com/857-36-16954',
        title:
          '「ETC利用照会サービス ご利用料金返金手続きのご案内」は迷惑メールか（公式の案内を引用した記事）',
        kind: 'other',
        checkedOn: '2026-11-23',
      },
    },
    {
      text: {
        ja: '長くログインしていない人に届く本物の「解約予告」もあり、同じ題名の偽メールが出回っています。',
        en: 'A genuine notice goes to people who have not logged in for long; fakes use the same subject.',
      },
      source: etcMeisaiPhishing,
    },
  ],
  checkAt: {
    text: {
      ja: 'メールのリンクは使わず、自分のブックマークからETC利用照会サービスを開いて見ます。',
      en: 'Do not use the link in the mail; open the ETC usage inquiry service from your own bookmark.',
    },
    url: 'https://www.etc-meisai.jp/',
    source: etcMeisaiPhishing,
  },
}
