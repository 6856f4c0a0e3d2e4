import { finding, mentionsOf, type Signal, speaksOf } from './signal.ts'

/** Payment by gift card, prepaid card or e-money numbers. Telling the number is handing over cash: 金融庁, 消費者庁. */
export const giftCard = {
  id: 'gift-card',
  group: 'payment',
  direction: 'scam',
  weight: 5,
  detect: (evidence) =>
    speaksOf(evidence, 'neverAsk') ? undefined : finding(evidence, mentionsOf(evidence, 'giftCard')),
} as const satisfies Signal
