import type { Localized, Source } from '../knowledge.ts'
import type { NumberRecord } from './number-record.ts'
import type { Numbering } from './numbering.ts'
import type { NumberRange } from './range.ts'
import type { CallLabel } from './record-label.ts'
import type { ReasonId } from './sentences.ts'

/** Mildest first. */
export const decisions = ['ring', 'warn', 'silence', 'block'] as const
export type Decision = (typeof decisions)[number]

/** A call that is ringing. Nothing in it is trusted. */
export interface Call {
  /** The number as displayed, in any spelling; `withheld` where the caller chose so, null where none was handed over. */
  readonly number: string | 'withheld' | null
  /** When it rings, in epoch milliseconds. */
  readonly at: number
  /** Whether the network says that the call came in from abroad. */
  readonly arrivedFromAbroad?: boolean
  /** What the carrier says of its check of the number. A pass proves nothing about the caller. */
  readonly verification?: 'passed' | 'failed' | 'none'
}

/** What was looked up before deciding. */
export interface KnownFacts {
  readonly numbering: Numbering
  /** The directory's record of the number. */
  readonly record?: NumberRecord
  /** When this caller, or any that withheld the number, called before; epoch milliseconds. */
  readonly earlierCalls?: readonly number[]
  /** The last call that this telephone made for help; such calls are returned from ordinary numbers. */
  readonly calledForHelp?: { readonly number: string; readonly at: number }
}

/** What to do with a call, why, and what the call history shows. */
export interface CallDecision {
  readonly decision: Decision
  /** One line for the call history. */
  readonly title: Localized
  readonly label: CallLabel
  readonly reason: {
    readonly id: ReasonId
    readonly values: Readonly<Record<string, Localized>>
    /** At most 60 characters in Japanese. */
    readonly text: Localized
  }
  readonly source?: Source
  /** ISO 8601 calendar date: when what decided was last seen to hold, or its source was dated or read. */
  readonly date?: string
  /** Whether the number itself is listed, only its range is known, or there is no number to look up. */
  readonly known: 'exact' | 'range' | 'nothing'
  readonly range?: NumberRange
  /** The rules in the order in which they were asked. */
  readonly steps: readonly Step[]
}

export interface Step {
  readonly rule: string
  readonly outcome: 'passed' | 'decided' | 'changed'
}
