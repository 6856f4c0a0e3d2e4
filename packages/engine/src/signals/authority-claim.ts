import { finding, mentionsOf, type Signal, speaksOf } from './signal.ts'

/** Police, court, lawyer or one's own president, together with a threat, secrecy or money. */
export const authorityClaim = {
  id: 'authority-claim',
  group: 'authority',
  direction: 'scam',
  weight: 1.5,
  detect: (evidence) => {
    const pressing = speaksOf(
      evidence,
      'president',
      'arrest',
      'secrecy',
      'bankTransfer',
      'giftCard',
      'atm',
      'exposure',
      'pressOne',
    )
    if (!pressing) return undefined
    return finding(evidence, mentionsOf(evidence, 'authority', 'superior'))
  },
} as const satisfies Signal
