import { finding, type Signal } from './signal.ts'

/** The only number to call is one that a listed body publishes, so calling it reaches that body. */
export const officialNumber = {
  id: 'official-number',
  group: 'genuine',
  direction: 'genuine',
  weight: 4,
  detect: (evidence) => {
    if (evidence.strangePhones.length > 0 || evidence.strangeLinks.length > 0) return undefined
    return finding(evidence, evidence.phones)
  },
} as const satisfies Signal
