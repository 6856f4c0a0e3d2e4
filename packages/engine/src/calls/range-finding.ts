import type { Localized, Source } from '../knowledge.ts'
import type { Area, Service } from './numbering.ts'

/** What is wrong with a number that nobody can have: its length, its exchange, or its first digits. */
export type Flaw = 'length' | 'exchange' | 'digits'

/** What the plan says of a number, whether or not anybody listed it. */
export interface RangeFinding {
  /** The digits that decided, as in `number`. */
  readonly prefix: string
  readonly service: Service
  /** `unassigned`: in no row of the tables, which may be older than the number. `impossible`: no plan allows it. */
  readonly assignment: 'assigned' | 'unassigned' | 'impossible'
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
