import type { Brand, Source } from '@monban/engine'
import { trackYourself } from '../statements.ts'

const local: Source = {
  url: 'https://ksby.com/news/local-news/how-to-avoid-the-usps-text-scam',
  title: 'KSBY, “How to avoid the USPS text scam”',
  kind: 'press',
  checkedOn: '2026-11-23',
}

const inspection: Source = {
  url: 'https://www.muskogeephoenix.com/community/5-things-what-is-a-text-message-package-delivery-scam/article_a0f5ea46-e83c-501c-a99f-b1866262551b.html',
  title: 'Muskogee Phoenix, quoting the Postal Inspection Service',
  kind: 'press',
  asOf: '2023-03-01',
  checkedOn: '2026-11-23',
}

export const usps: Brand = {
  id: 'usps',
  name: { ja: '米国郵便公社（USPS）', en: 'USPS' },
  sector: 'delivery',
  aliases: [
    'USPS',
    'U.S. Postal Service',
    'US Postal Service',
    'United States Postal Service',
    'U.S.P.S',
    '米国郵便公社',
  ],
  domains: [
    { domain: 'usps.com', source: local },
    { domain: 'uspis.gov', source: local },
  ],
  unconfirmedDomains: ['usps.gov'],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-card-number',
      channels: ['sms', 'email'],
      text: {
        ja: 'USPSは、荷物の追跡に料金を求めません。',
        en: 'USPS does not charge for tracking a package.',
      },
      source: inspection,
    },
  ],
  genuine: [
    {
      text: {
        ja: 'USPSは、自分で頼んだ追跡についてだけ、5桁の番号からSMSを送ります。リンクは付けません。',
        en: 'USPS texts only about tracking that you asked for, from five-digit short codes, and without a link.',
      },
      source: inspection,
    },
  ],
  checkAt: { text: trackYourself, url: 'https://www.usps.com/', source: local },
  reportAt: {
    text: {
      ja: 'USPSを装うSMSは、spam@uspis.govに知らせることができます。',
      en: 'Report texts that pose as USPS to spam@uspis.gov.',
    },
    url: 'https://www.uspis.gov/',
    source: local,
  },
}
