import { finding, mentionsOf, type Signal, speaksOf } from './signal.ts'

/** Something is said to be unpaid, and the reader is to call, open or pay. */
export const unpaidDemand = {
  id: 'unpaid-demand',
  group: 'demand',
  direction: 'scam',
  weight: 2,
  detect: (evidence) => {
    const wantsSomething =
      evidence.phones.length > 0 ||
      evidence.links.length > 0 ||
      speaksOf(evidence, 'callBack', 'linkLure', 'legal', 'cutoff')
    if (!wantsSomething) return undefined
    return finding(evidence, mentionsOf(evidence, 'unpaid'))
  },
} as const satisfies Signal
