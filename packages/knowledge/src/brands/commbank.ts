import type { Brand, Source } from '@monban/engine'
import { openAppOrBookmark } from '../statements.ts'

const hoax: Source = {
  url: 'https://www.commbank.com.au/support/security/how-to-spot-hoax-scam.html',
  title: 'Commonwealth Bank, “How to spot a hoax or scam”',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const commbank: Brand = {
  id: 'commbank',
  name: { ja: 'コモンウェルス銀行', en: 'Commonwealth Bank' },
  sector: 'bank',
  aliases: ['CommBank', 'Commonwealth Bank', 'コモンウェルス銀行'],
  domains: [{ domain: 'commbank.com.au', source: hoax }],
  unconfirmedDomains: ['cba.com.au'],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-credentials',
      channels: ['sms', 'email'],
      text: {
        ja: 'コモンウェルス銀行は、個人や口座の情報を確かめさせるSMSやメールを送りません。',
        en: 'Commonwealth Bank never texts or e-mails to have you confirm personal or banking information.',
      },
      source: hoax,
    },
  ],
  genuine: [
    {
      text: {
        ja: 'あやしいときは、アプリのチャットか132221で確かめられます。',
        en: 'When in doubt, ask in the app or on 13 2221.',
      },
      source: hoax,
    },
  ],
  checkAt: { text: openAppOrBookmark, url: 'https://www.commbank.com.au/', source: hoax },
}
