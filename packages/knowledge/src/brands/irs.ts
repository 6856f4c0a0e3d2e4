import type { Brand, Source } from '@monban/engine'

const facts: Source = {
  url: 'https://fs-cpa.com/2022/08/irs-helps-taxpayers-understand-how-and-why-agency-representatives-may-reach-out-fs-2022-33-2',
  title: 'FS CPA, summary of IRS Fact Sheet 2022-33',
  kind: 'other',
  checkedOn: '2026-11-23',
}

const know: Source = {
  url: 'https://cozbycpa.com/2024/06/03/heres-what-to-know-about-tax-scams-so-you-can-avoid-them',
  title: 'Cozby CPA, “Here’s what to know about tax scams”',
  kind: 'other',
  asOf: '2024-06-03',
  checkedOn: '2026-11-23',
}

export const irs: Brand = {
  id: 'irs',
  name: { ja: '米国内国歳入庁（IRS）', en: 'IRS' },
  sector: 'public-body',
  aliases: [
    'Internal Revenue Service',
    'IRS.gov',
    'IRS refund',
    'IRS tax',
    'IRS notice',
    'the IRS',
    '米国内国歳入庁',
  ],
  shortNames: ['IRS'],
  domains: [{ domain: 'irs.gov', source: facts }],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-card-number',
      channels: ['email'],
      text: {
        ja: 'IRSは、個人情報を求めるメールを先に送ることはありません。',
        en: 'The IRS does not start by e-mailing to ask for personal or financial information.',
      },
      source: facts,
    },
    {
      act: 'demands-unpaid-charge',
      channels: ['sms'],
      text: { ja: 'IRSは、支払いを迫るSMSを送りません。', en: 'The IRS sends no texts demanding payment.' },
      source: know,
    },
    {
      act: 'asks-gift-card-number',
      channels: ['call', 'sms', 'email'],
      text: {
        ja: 'IRSは、ギフトカードで払うように求めません。',
        en: 'The IRS never demands payment by gift card.',
      },
      source: know,
    },
  ],
  genuine: [
    {
      text: {
        ja: 'IRSからの連絡は、たいてい郵便の手紙で始まります。',
        en: 'The IRS usually starts with a letter by mail.',
      },
      source: facts,
    },
  ],
  checkAt: {
    text: {
      ja: 'irs.govを自分で開いて、自分のアカウントを見ます。',
      en: 'Open irs.gov yourself and look in your account.',
    },
    url: 'https://www.irs.gov/',
    source: know,
  },
  reportAt: {
    text: {
      ja: 'IRSを装うSMSやメールは、phishing@irs.govに送れます。',
      en: 'Send texts and mail that pose as the IRS to phishing@irs.gov.',
    },
    url: 'https://www.irs.gov/',
    source: facts,
  },
}
