import type { Brand, Source } from '@monban/engine'

const dvla: Source = {
  url: 'https://www.gov.uk/government/news/dvla-warns-customers-to-stay-safe-online',
  title: 'GOV.UK, “DVLA warns customers to stay safe online”',
  kind: 'official',
  asOf: '2018-02-06',
  checkedOn: '2026-11-23',
}

// The bodies that are reached through GOV.UK and have no domain of their own.
export const ukGovernment: Brand = {
  id: 'uk-government',
  name: { ja: '英国政府（GOV.UK、DVLA）', en: 'UK government (GOV.UK, DVLA)' },
  sector: 'public-body',
  aliases: ['GOV.UK', 'DVLA', 'Driver and Vehicle Licensing Agency'],
  domains: [{ domain: 'gov.uk', source: dvla }],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-card-number',
      channels: ['sms', 'email'],
      text: {
        ja: 'DVLAは、個人情報や支払い情報の確認をSMSやメールで求めません。',
        en: 'DVLA never texts or e-mails to have you confirm personal or payment details.',
      },
      source: dvla,
    },
  ],
  genuine: [
    {
      text: { ja: 'DVLAの手続きはGOV.UKだけで行います。', en: 'DVLA is dealt with on GOV.UK only.' },
      source: dvla,
    },
  ],
  checkAt: {
    text: { ja: 'GOV.UKを自分で開いて調べます。', en: 'Open GOV.UK yourself and look it up.' },
    url: 'https://www.gov.uk/',
    source: dvla,
  },
}
