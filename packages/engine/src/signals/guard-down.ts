import { finding, mentionsOf, type Signal } from './signal.ts'

/** The reader is to ignore a warning, switch a protection off or run a command. */
export const guardDown = {
  id: 'guard-down',
  group: 'remote',
  direction: 'scam',
  weight: 4,
  detect: (evidence) => finding(evidence, mentionsOf(evidence, 'guardDown')),
} as const satisfies Signal
