import { finding, type Signal, speaksOf } from './signal.ts'

/** A company or office that is reached on a mobile telephone. */
export const mobileDesk = {
  id: 'mobile-desk',
  group: 'number',
  direction: 'scam',
  weight: 2,
  detect: (evidence) => {
    const posesAsDesk = evidence.brands.length > 0 || speaksOf(evidence, 'unpaid', 'legal', 'authority')
    if (!posesAsDesk) return undefined
    return finding(
      evidence,
      evidence.strangePhones.filter(({ kind }) => kind === 'mobile'),
    )
  },
} as const satisfies Signal
