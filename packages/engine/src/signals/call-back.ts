import { finding, type Signal, speaksOf } from './signal.ts'

/** The reader is to call a number that no listed body has published. Without a link this is the mark of the bogus bill by SMS. */
export const callBack = {
  id: 'call-back',
  group: 'lure',
  direction: 'scam',
  weight: 2,
  detect: (evidence) => {
    const asked = speaksOf(evidence, 'callBack', 'pressOne', 'unpaid', 'legal', 'infection')
    if (!asked) return undefined
    return finding(evidence, evidence.strangePhones)
  },
} as const satisfies Signal
