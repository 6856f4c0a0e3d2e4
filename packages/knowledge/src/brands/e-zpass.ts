import type { Brand, Source } from '@monban/engine'

const texts: Source = {
  url: 'https://nj1015.com/ixp/705/p/ny-ezpass-scam-text/',
  title: 'NJ 101.5, on texts in the name of E-ZPass New York',
  kind: 'press',
  asOf: '2026-02-16',
  checkedOn: '2026-11-23',
}

const governor: Source = {
  url: 'https://nystateofpolitics.com/state-of-politics/new-york/news/2025/02/16/new-yorkers-warned-over-e-zpass-text-message-scam',
  title: 'State of Politics, “New Yorkers warned over E-ZPass text message scam”',
  kind: 'press',
  checkedOn: '2026-11-23',
}

export const eZpass: Brand = {
  id: 'e-zpass',
  name: { ja: 'E-ZPass', en: 'E-ZPass' },
  sector: 'transport',
  aliases: ['E-ZPass', 'EZ-Pass', 'EZ Pass', 'Tolls by Mail'],
  domains: [
    { domain: 'e-zpassny.com', source: texts },
    { domain: 'tollsbymailny.com', source: texts },
  ],
  unconfirmedDomains: [
    'ezpassnj.com',
    'e-zpassiag.com',
    'ezpassva.com',
    'ezdrivema.com',
    'ezpassmd.com',
    'ezpassde.com',
    'ezpassnh.com',
    'paturnpike.com',
  ],
  numbers: [
    {
      number: '+18003338655',
      purpose: { ja: 'E-ZPassニューヨークの問い合わせ先', en: 'E-ZPass New York customer service' },
      source: governor,
    },
    {
      number: '39769',
      purpose: { ja: 'E-ZPassニューヨークのSMSの送信元', en: 'Sender of texts of E-ZPass New York' },
      source: texts,
    },
  ],
  neverDoes: [
    {
      act: 'asks-card-number',
      channels: ['sms', 'email'],
      text: {
        ja: 'E-ZPassは、カード番号などの情報をSMSやメールで求めません。',
        en: 'E-ZPass never texts or e-mails to ask for card numbers or other sensitive details.',
      },
      source: governor,
    },
  ],
  genuine: [
    {
      text: {
        ja: 'E-ZPassニューヨークの本物のSMSは39769から届き、EZPNYで始まります。',
        en: 'Genuine texts of E-ZPass New York come from 39769 and begin with EZPNY.',
      },
      source: texts,
    },
  ],
  checkAt: {
    text: {
      ja: 'e-zpassny.comなど、自分の州のサイトを自分で開いて見ます。',
      en: 'Open the site of your own state, such as e-zpassny.com, yourself.',
    },
    url: 'https://www.e-zpassny.com/',
    source: texts,
  },
}
