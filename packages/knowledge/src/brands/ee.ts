import type { Brand, Source } from '@monban/engine'
import { companiesDoWrite, openAppOrBookmark } from '../statements.ts'

const scams: Source = {
  url: 'https://ee.co.uk/help/cyber-security/getting-started/avoid-and-prevent-scams',
  title: 'EE, “How to avoid and prevent scams”',
  kind: 'official',
  checkedOn: '2026-11-23',
}

// The two letters alone stand for too much else.
export const ee: Brand = {
  id: 'ee',
  name: { ja: 'EE（英国）', en: 'EE' },
  sector: 'carrier',
  aliases: ['EE Mobile', 'EE Limited', 'EE account'],
  shortNames: ['EE'],
  domains: [{ domain: 'ee.co.uk', source: scams }],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-credentials',
      channels: ['sms', 'email'],
      text: {
        ja: 'EEは、暗証番号やパスワードをSMSやメールで尋ねません。',
        en: 'EE never asks for your PIN or password by text or e-mail.',
      },
      source: scams,
    },
  ],
  genuine: [companiesDoWrite],
  checkAt: { text: openAppOrBookmark, url: 'https://ee.co.uk/', source: scams },
}
