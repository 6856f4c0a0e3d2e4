import { finding, mentionsOf, type Signal } from './signal.ts'

/** The talk is to go on where nobody can watch. */
export const channelMove = {
  id: 'channel-move',
  group: 'channel',
  direction: 'scam',
  weight: 2,
  detect: (evidence) => finding(evidence, mentionsOf(evidence, 'channelMove')),
} as const satisfies Signal
