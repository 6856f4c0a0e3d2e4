import { finding, type Signal } from './signal.ts'

/** Three days or less to act. A genuine bill leaves weeks. */
const shortHours = 72

export const deadline = {
  id: 'deadline',
  group: 'pressure',
  direction: 'scam',
  weight: 1.5,
  detect: (evidence) => {
    return finding(
      evidence,
      evidence.deadlines.filter(({ hours }) => hours !== undefined && hours <= shortHours),
    )
  },
} as const satisfies Signal
