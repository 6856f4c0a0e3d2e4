import { finding, mentionsOf, type Signal } from './signal.ts'

/** Somebody is to see or steer the device. */
export const remoteControl = {
  id: 'remote-control',
  group: 'remote',
  direction: 'scam',
  weight: 3,
  detect: (evidence) => finding(evidence, mentionsOf(evidence, 'remote')),
} as const satisfies Signal
