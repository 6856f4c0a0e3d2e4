import { finding, mentionsOf, type Signal, speaksOf } from './signal.ts'

/** A code that the reader asked for, with the word not to pass it on, and nothing to call or open. */
export const oneTimeCode = {
  id: 'one-time-code',
  group: 'genuine',
  direction: 'genuine',
  weight: 4,
  detect: (evidence) => {
    if (evidence.strangeLinks.length + evidence.strangePhones.length > 0) return undefined
    if (!speaksOf(evidence, 'doNotShare', 'neverAsk') && !/\d{4,8}/.test(evidence.folded.text))
      return undefined
    return finding(evidence, mentionsOf(evidence, 'oneTimeCode'))
  },
} as const satisfies Signal
