import type { Brand, Source } from '@monban/engine'

const acma: Source = {
  url: 'https://itwire.com/government-tech-news/technology-regulation/acma-alerts-the-public-to-be-vigilant-against-mygov-sms-and-email-scams.html',
  title: 'iTWire, “ACMA alerts the public to be vigilant against myGov SMS and email scams”',
  kind: 'press',
  checkedOn: '2026-11-23',
}

export const australianGovernment: Brand = {
  id: 'australian-government',
  name: { ja: 'オーストラリア政府（myGov、税務庁）', en: 'Australian government (myGov, ATO)' },
  sector: 'public-body',
  aliases: [
    'myGov',
    'Australian Taxation Office',
    'Australian Tax Office',
    'Services Australia',
    'ATO refund',
    'Centrelink',
  ],
  shortNames: ['ATO'],
  domains: [{ domain: 'my.gov.au', source: acma }],
  unconfirmedDomains: ['ato.gov.au', 'servicesaustralia.gov.au'],
  numbers: [],
  neverDoes: [
    {
      act: 'sends-link',
      channels: ['sms', 'email'],
      text: {
        ja: 'myGovは、リンクの付いたSMSやメールを送りません。',
        en: 'myGov never sends a text or e-mail with a link.',
      },
      source: acma,
    },
  ],
  genuine: [
    {
      text: {
        ja: 'myGovへは、my.gov.auと自分で入力して入ります。',
        en: 'Reach myGov by typing my.gov.au yourself.',
      },
      source: acma,
    },
  ],
  checkAt: {
    text: {
      ja: 'my.gov.auと自分で入力して、受信箱を見ます。',
      en: 'Type my.gov.au yourself and look in your inbox there.',
    },
    url: 'https://my.gov.au/',
    source: acma,
  },
}
