import { finding, mentionsOf, type Signal } from './signal.ts'

/** An app is to be installed from a message. */
export const appInstall = {
  id: 'app-install',
  group: 'lure',
  direction: 'scam',
  weight: 1.5,
  detect: (evidence) => finding(evidence, mentionsOf(evidence, 'installApp')),
} as const satisfies Signal
