import { finding, type Signal } from './signal.ts'

/** One word with a sign in it is a matter of taste, or a slash between two. */
const fewest = 2

/** Listed words that are written with signs between or instead of their letters: 未●納, am/az/on, ア○ゾン. */
export const brokenWords = {
  id: 'broken-words',
  group: 'forensics',
  direction: 'scam',
  inWarnings: true,
  weight: 2,
  detect: (evidence) =>
    evidence.brokenWords.length < fewest ? undefined : finding(evidence, evidence.brokenWords.slice(0, 12)),
} as const satisfies Signal
