import { finding, mentionsOf, type Signal } from './signal.ts'

/** Payment by gift card, prepaid card or e-money numbers. Telling the number is handing over cash: 金融庁, 消費者庁. */
export const giftCard = {
  id: 'gift-card',
  group: 'payment',
  direction: 'scam',
  weight: 5,
  detect: (evidence) => finding(evidence, mentionsOf(evidence, 'giftCard')),
} as const satisfies Signal
