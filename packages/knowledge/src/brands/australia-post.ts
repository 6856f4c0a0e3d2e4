import type { Brand, Source } from '@monban/engine'
import { trackYourself } from '../statements.ts'

const alerts: Source = {
  url: 'https://auspost.com.au/about-us/about-our-site/online-security-scams-fraud/scam-alerts',
  title: 'Australia Post, “Scam alerts”',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const australiaPost: Brand = {
  id: 'australia-post',
  name: { ja: 'オーストラリア郵便', en: 'Australia Post' },
  sector: 'delivery',
  aliases: ['Australia Post', 'AusPost', 'オーストラリア郵便'],
  domains: [{ domain: 'auspost.com.au', source: alerts }],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-card-number',
      channels: ['sms', 'email', 'call'],
      text: {
        ja: 'オーストラリア郵便は、電話やSMSやメールで、支払いや個人情報を求めません。',
        en: 'Australia Post never calls, texts or e-mails to ask for payment or personal details.',
      },
      source: alerts,
    },
  ],
  genuine: [
    {
      text: {
        ja: '配達の知らせは、AusPostアプリの通知で受け取れます。',
        en: 'Delivery updates can be had as notifications of the AusPost app.',
      },
      source: alerts,
    },
  ],
  checkAt: { text: trackYourself, url: 'https://auspost.com.au/', source: alerts },
  reportAt: {
    text: {
      ja: 'オーストラリア郵便を装うものは、scams@auspost.com.auに送れます。',
      en: 'Send what poses as Australia Post to scams@auspost.com.au.',
    },
    url: 'https://auspost.com.au/',
    source: alerts,
  },
}
