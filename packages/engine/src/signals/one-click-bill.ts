import { finding, mentionsOf, type Signal } from './signal.ts'

/** A click or a visit is said to have made a contract. It does not: 電子消費者契約法 (IPA, 国民生活センター). */
export const oneClickBill = {
  id: 'one-click-bill',
  group: 'pretext',
  direction: 'scam',
  weight: 2,
  detect: (evidence) => finding(evidence, mentionsOf(evidence, 'oneClick')),
} as const satisfies Signal
