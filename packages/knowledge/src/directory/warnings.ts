import type { ScamKind, Source } from '@monban/engine'
import type { NumberRecord } from '@monban/engine/calls'
import { fraudRecord } from './records.ts'

interface NamedNumber {
  readonly number: string
  readonly scam: ScamKind
  readonly source: Source
}

/**
 * Numbers that a public warning names as used for fraud. A number that was only displayed by a forger is its owner's, and does
 * not belong here.
 */
const named: readonly NamedNumber[] = [
  {
    number: '+815068815063',
    scam: 'unpaid-charge',
    source: {
      url: 'https://web-security-info.com/4125/',
      title: '詐欺SMS 05068815063 アマゾンカスタマーセンター',
      kind: 'other',
      checkedOn: '2026-11-23',
    },
  },
]

/** A warning by somebody who is no authority is believed for as long as many reports are: one year. */
export const namedInWarnings: readonly NumberRecord[] = named.map(({ number, scam, source }) =>
  fraudRecord(number, { scam, confidence: source.kind === 'official' ? 'official' : 'many-reports', source }),
)
