import type { Brand, Source } from '@monban/engine'

const ctv: Source = {
  url: 'https://www.ctvnews.ca/business/canada-revenue-agency-warns-of-text-message-phishing-scam-1.2296220',
  title: 'CTV News, “Canada Revenue Agency warns of text message phishing scam”',
  kind: 'press',
  checkedOn: '2026-11-23',
}

const site: Source = {
  url: 'https://smithinvestigationagency.com/blog/scam-of-the-week-beware-the-fake-cra-interac-e-transfer/',
  title: 'Smith Investigation Agency, “Beware the fake CRA Interac e-Transfer”',
  kind: 'other',
  checkedOn: '2026-11-23',
}

export const canadaRevenueAgency: Brand = {
  id: 'canada-revenue-agency',
  name: { ja: 'カナダ歳入庁（CRA）', en: 'Canada Revenue Agency' },
  sector: 'public-body',
  aliases: ['Canada Revenue Agency', 'Canada Revenue', 'CRA refund', 'CRA e-Transfer', 'カナダ歳入庁'],
  shortNames: ['CRA'],
  domains: [{ domain: 'canada.ca', source: site }],
  unconfirmedDomains: ['cra-arc.gc.ca'],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-card-number',
      channels: ['email'],
      text: {
        ja: 'カナダ歳入庁は、メールで個人情報を求めません。',
        en: 'The Canada Revenue Agency never asks for personal information by e-mail.',
      },
      source: ctv,
    },
  ],
  genuine: [
    {
      text: {
        ja: '返すお金は口座への振込か小切手で届き、メールの送金では届きません。',
        en: 'Payments come by direct deposit or cheque, never by e-mail transfer.',
      },
      source: ctv,
    },
  ],
  checkAt: {
    text: {
      ja: 'canada.caを自分で開いて、自分のアカウントを見ます。',
      en: 'Open canada.ca yourself and look in your account.',
    },
    url: 'https://www.canada.ca/',
    source: site,
  },
}
