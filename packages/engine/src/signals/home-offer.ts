import { finding, isBrief, mentionsOf, type Signal } from './signal.ts'

/** A stranger who would buy the house that one lives in. Agents whom the reader asked do not have to introduce themselves. */
export const homeOffer = {
  id: 'home-offer',
  group: 'money',
  direction: 'scam',
  weight: 3,
  detect: (evidence) => {
    if (evidence.message.channel === 'email' || !isBrief(evidence)) return undefined
    return finding(evidence, mentionsOf(evidence, 'homeOffer'))
  },
} as const satisfies Signal
