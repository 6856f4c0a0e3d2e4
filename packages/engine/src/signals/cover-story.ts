import { finding, mentionsOf, type Signal } from './signal.ts'

/** The reader is told what to answer when a bank clerk or a policeman asks. Only a scammer needs that: 警察庁 on how victims are coached. */
export const coverStory = {
  id: 'cover-story',
  group: 'secrecy',
  direction: 'scam',
  weight: 4,
  detect: (evidence) => finding(evidence, mentionsOf(evidence, 'coverStory')),
} as const satisfies Signal
