import type { Brand, Source } from '@monban/engine'
import { openAppOrBookmark } from '../statements.ts'

const smishing: Source = {
  url: 'https://www.t-mobile.com/responsibility/privacy/fraud-spam/smishing',
  title: 'T-Mobile, “What is SMiShing?”',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const tMobile: Brand = {
  id: 't-mobile',
  name: { ja: 'Tモバイル（米国）', en: 'T-Mobile' },
  sector: 'carrier',
  aliases: ['T-Mobile'],
  domains: [{ domain: 't-mobile.com', source: smishing }],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-credentials',
      channels: ['sms'],
      text: {
        ja: 'T-Mobileは、頼んでいないSMSで個人情報の確認を求めません。',
        en: 'T-Mobile never asks you to confirm sensitive information in an unsolicited text.',
      },
      source: smishing,
    },
  ],
  genuine: [
    {
      text: {
        ja: '本人確認が要るのは、自分から問い合わせたときだけです。',
        en: 'T-Mobile needs to verify you only when you contact it.',
      },
      source: smishing,
    },
  ],
  checkAt: { text: openAppOrBookmark, url: 'https://www.t-mobile.com/', source: smishing },
}
