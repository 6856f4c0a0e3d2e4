import { finding, mentionsOf, type Signal } from './signal.ts'

/** Something important that is not said, so that the reader calls or opens the link to learn it. Real offices write so too, but then without a stranger's number. */
export const vagueMatter = {
  id: 'vague-matter',
  group: 'pretext',
  direction: 'scam',
  weight: 1.5,
  detect: (evidence) => {
    const wayOn = evidence.strangeLinks.length + evidence.strangePhones.length > 0
    return wayOn ? finding(evidence, mentionsOf(evidence, 'vagueMatter')) : undefined
  },
} as const satisfies Signal
