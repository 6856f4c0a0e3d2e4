import type { Brand } from '@monban/engine'
import { okinawaParcelSms, sagawaQuestions } from '../sources.ts'

export const sagawa: Brand = {
  id: 'sagawa',
  name: { ja: '佐川急便', en: 'Sagawa Express' },
  sector: 'delivery',
  aliases: [
    '佐川急便',
    'サガワ急便',
    '佐川宅配便',
    '佐川宅急便',
    '佐川クール便',
    '佐川再配達受付センター',
    '飛脚宅配便',
    'SAGAWA',
    'Sagawa Express',
    '佐川配達',
    '佐川再配達',
    '佐川運輸',
    '佐川エクスプレス',
    '佐川の荷物',
    '佐川お届け',
  ],
  shortNames: ['佐川'],
  domains: [{ domain: 'sagawa-exp.co.jp', source: sagawaQuestions }],
  numbers: [],
  neverDoes: [
    {
      act: 'announces-absence',
      channels: ['sms'],
      text: {
        ja: '佐川急便は、不在の連絡をSMSで送りません。',
        en: 'Sagawa Express does not announce missed deliveries by SMS.',
      },
      source: okinawaParcelSms,
    },
    {
      act: 'sends-link',
      channels: ['sms'],
      text: {
        ja: '佐川急便は、荷物のお知らせをSMSで送りません。',
        en: 'Sagawa Express sends no parcel notices by SMS.',
      },
      source: okinawaParcelSms,
    },
  ],
  genuine: [
    {
      text: {
        ja: '会員制の「スマートクラブ」に登録した人には、配達予定などのお知らせがメールやLINEで届きます。',
        en: 'Members of Smart Club get delivery notices by e-mail or LINE.',
      },
      source: {
        url: 'https://netshop.impress.co.jp/n/2025/12/05/15247',
        title: 'ネットショップ担当者フォーラム「佐川急便、配達予定通知を一時停止」',
        kind: 'press',
        asOf: '2025-12-05',
        checkedOn: '2026-11-23',
      },
    },
    {
      text: {
        ja: '留守のときは、営業所番号と送り状の番号を書いた不在票が届きます。',
        en: 'When you are out, a slip with the office number and waybill number is left.',
      },
      source: sagawaQuestions,
    },
  ],
  checkAt: {
    text: {
      ja: '郵便受けの不在票の番号を、佐川急便の公式サイトで自分で調べます。',
      en: 'Look up the number on the slip in your letter box on the Sagawa site yourself.',
    },
    url: 'https://www.sagawa-exp.co.jp/',
    source: sagawaQuestions,
  },
}
