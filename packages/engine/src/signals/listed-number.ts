import { finding, type Signal } from './signal.ts'

/** A number in the message is listed for fraud. */
export const listedNumber = {
  id: 'listed-number',
  group: 'number',
  direction: 'scam',
  inWarnings: true,
  weight: 6,
  detect: (evidence) =>
    finding(
      evidence,
      evidence.phones.filter(({ number }) => evidence.listed.get(number)?.standing === 'fraud'),
    ),
} as const satisfies Signal
