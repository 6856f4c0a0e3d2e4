import { sourceValues } from '../noted-source.ts'
import { finding, type Signal } from './signal.ts'

/** A number in the message is listed for fraud. */
export const listedNumber = {
  id: 'listed-number',
  group: 'number',
  direction: 'scam',
  inWarnings: true,
  weight: 6,
  detect: (evidence) => {
    const accused = evidence.phones.filter(({ number }) => evidence.listed.get(number)?.standing === 'fraud')
    const [first] = accused
    const listed = first && evidence.listed.get(first.number)
    return listed && finding(evidence, accused, { seen: listed.lastSeen, ...sourceValues(listed.source) })
  },
} as const satisfies Signal
