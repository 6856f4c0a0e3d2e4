import type { Localized, Source } from '../../knowledge.ts'
import type { Call, Decision, KnownFacts } from '../call.ts'
import type { Noted, NumberRecord } from '../number-record.ts'
import type { Policy } from '../policy.ts'
import type { NumberRange } from '../range.ts'
import type { CallLabel } from '../record-label.ts'
import type { ReasonId } from '../sentences.ts'

/** A call with everything that the rules look at. */
export interface Caller {
  readonly call: Call
  readonly policy: Policy
  readonly facts: KnownFacts
  /** Absent where there is no number, or none that can be read. */
  readonly range?: NumberRange
  /** The record of this very number, without what is too old. */
  readonly record?: NumberRecord
  readonly label: CallLabel
}

export interface Ruling {
  readonly decision: Decision
  readonly reason: ReasonId
  readonly values?: Readonly<Record<string, Localized>>
  /** What the ruling rests on: a field of the record, or a source. */
  readonly noted?: Noted<unknown>
  readonly source?: Source
  /** Instead of the title that belongs to the reason. */
  readonly title?: Localized | null
  /** Silenced for want of knowledge only, so that a second call may be let through. */
  readonly forWantOfKnowledge?: true
}

/** Rules are asked in order; the first that rules decides. */
export interface Rule {
  readonly id: string
  readonly rule: (caller: Caller) => Ruling | undefined
}

export function isDomesticFromAbroad({ call, range }: Caller): boolean {
  return call.arrivedFromAbroad === true && range?.domestic === true
}

/** Any number of Japan but a mobile, which may travel. */
export function isFixedFromAbroad(caller: Caller): boolean {
  return isDomesticFromAbroad(caller) && caller.range?.service !== 'mobile'
}

/** The same in both languages, such as digits. */
export function verbatim(text: string): Localized {
  return { ja: text, en: text }
}

/** The identity as a title, with what its owner calls about. */
export function identityTitle({ identity, purpose }: CallLabel): Localized | null {
  if (!identity || !purpose) return identity
  return { ja: `${identity.ja}：${purpose.ja}`, en: `${identity.en}: ${purpose.en}` }
}
