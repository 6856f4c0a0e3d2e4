import { finding, type Signal } from './signal.ts'

/** Letters of other scripts that pose as Latin ones within a word: Аmazon with a Cyrillic А. */
export const disguisedLetters = {
  id: 'disguised-letters',
  group: 'forensics',
  direction: 'scam',
  inWarnings: true,
  weight: 2.5,
  detect: (evidence) => finding(evidence, evidence.folded.disguised.slice(0, 12)),
} as const satisfies Signal
