import { finding, type Signal } from './signal.ts'

/** An 050 number, rented by anyone within minutes, as the number to call. 総務省 numbering plan: 050 is 特定IP電話. */
export const ipPhone = {
  id: 'ip-phone',
  group: 'number',
  direction: 'scam',
  weight: 1.5,
  detect: (evidence) => {
    return finding(
      evidence,
      evidence.strangePhones.filter(({ kind }) => kind === 'ip-phone'),
    )
  },
} as const satisfies Signal
