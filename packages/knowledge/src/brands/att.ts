import type { Brand, Source } from '@monban/engine'
import { companiesDoWrite, openAppOrBookmark } from '../statements.ts'

const smishing: Source = {
  url: 'https://about.att.com/sites/cyberaware/ae/smishing',
  title: 'AT&T Cyber Aware, “Fake text messages, SMiShing and other text scams”',
  kind: 'official',
  checkedOn: '2026-11-23',
}

// Newspapers name the company; the longer spellings are those of notices.
export const att: Brand = {
  id: 'att',
  name: { ja: 'AT&T', en: 'AT&T' },
  sector: 'carrier',
  aliases: [
    'myAT&T',
    'AT&T account',
    'AT&T bill',
    'AT&T Free Msg',
    'ATT Free Msg',
    'AT&T customer',
    'AT&T Support',
    'AT&T rewards',
    'your AT&T',
    'from AT&T',
  ],
  shortNames: ['AT&T'],
  domains: [{ domain: 'att.com', source: smishing }],
  unconfirmedDomains: ['att.net'],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-card-number',
      channels: ['sms', 'email'],
      text: {
        ja: 'AT&Tは、口座やカードの情報を求めるSMSやメールを送りません。',
        en: 'AT&T sends no texts or e-mail asking for personal account or card information.',
      },
      source: smishing,
    },
  ],
  genuine: [companiesDoWrite],
  checkAt: { text: openAppOrBookmark, url: 'https://www.att.com/', source: smishing },
}
