import type { Signal } from './signal.ts'

/** Letters and digits that no preview line or second layout for another screen needs. */
const much = 600

/** The mail holds much that filters read and people do not. Weak: genuine newsletters are not always tidy. */
export const hiddenFiller = {
  id: 'hidden-filler',
  group: 'forensics',
  direction: 'scam',
  weight: 1.5,
  detect: ({ message }) => ((message.mail?.hidden ?? 0) >= much ? { ranges: [] } : undefined),
} as const satisfies Signal
