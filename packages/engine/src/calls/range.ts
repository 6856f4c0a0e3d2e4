import type { Localized, Source } from '../knowledge.ts'
import { foreignRange } from './foreign-range.ts'
import { japaneseRange } from './japanese-range.ts'
import { nationalDigits, spellNumber } from './number-spelling.ts'
import type { Area, Numbering, Service } from './numbering.ts'
import { rangeLabel } from './range-label.ts'

/** What is wrong with a number that nobody can have: its length, its exchange, or its first digits. */
export type Flaw = 'length' | 'exchange' | 'digits'

/** What the plan says of a number, whether or not anybody listed it. */
export interface RangeFinding {
  /** The digits that decided, as in `number`. */
  readonly prefix: string
  readonly service: Service
  /** `unassigned`: in no row of the tables, which may be older than the number. `impossible`: no plan allows it. */
  readonly standing: 'assigned' | 'unassigned' | 'impossible'
  readonly flaw?: Flaw
  /** Country, group of countries, or international network; absent where the code belongs to nobody. */
  readonly country?: Localized
  readonly area?: Area
  /** The carrier that the range was assigned to; the number may have moved since. */
  readonly carrier?: Localized
  /** Name of a number like 110. */
  readonly name?: Localized
  /** Where the plan was read. */
  readonly source: Source
}

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
