import { finding, mentionsOf, type Signal, speaksOf } from './signal.ts'

/** The reader is to confirm or renew personal or payment data. */
export const identityCheck = {
  id: 'identity-check',
  group: 'account',
  direction: 'scam',
  weight: 1.5,
  detect: (evidence) =>
    speaksOf(evidence, 'oneTimeCode', 'scamWarning')
      ? undefined
      : finding(evidence, mentionsOf(evidence, 'verifyIdentity')),
} as const satisfies Signal
