import type { Localized } from '../knowledge.ts'
import { foreignRange } from './foreign-range.ts'
import { japaneseRange } from './japanese-range.ts'
import { nationalDigits, spellNumber } from './number-spelling.ts'
import type { Numbering } from './numbering.ts'
import type { RangeFinding } from './range-finding.ts'
import { rangeLabel } from './range-label.ts'

export interface NumberRange extends RangeFinding {
  /** As {@link spellNumber} gives it. */
  readonly number: string
  /** Whether it looks like a number of Japan. */
  readonly domestic: boolean
  readonly label: Localized
}

/** The answer for every number on earth. Throws {@link NumberError} for what is no number. */
export function describeRange(raw: string, numbering: Numbering): NumberRange {
  const number = spellNumber(raw)
  const national = nationalDigits(number)
  const finding =
    number.startsWith('+') && national === undefined
      ? foreignRange(number, numbering)
      : japaneseRange(national ?? number, numbering)
  const prefix = national === undefined ? finding.prefix : `+81${finding.prefix.slice(1)}`
  const found = { ...finding, prefix }
  const domestic = national !== undefined || !number.startsWith('+')
  return { ...found, number, domestic, label: rangeLabel(found) }
}
