import type { AdviceKey } from './knowledge.ts'

/** The four answers, worst first. Nobody is told that a message is safe. */
export const levels = ['scam', 'caution', 'verify', 'no-signs'] as const
export type Level = (typeof levels)[number]

/** What kind of scam the evidence points to. Names in both languages: docs/glossary.md. */
export const scamKinds = [
  'unpaid-charge',
  'parcel',
  'account-phishing',
  'card-phishing',
  'bank-phishing',
  'securities-phishing',
  'carrier-phishing',
  'tax',
  'utility',
  'refund',
  'prize',
  'impersonated-family',
  'fake-president',
  'fake-police',
  'support-scam',
  'one-click',
  'malware-app',
  'investment',
  'romance',
  'side-job',
  'sextortion',
  'advance-fee',
  'court-papers',
] as const
export type ScamKind = (typeof scamKinds)[number]

/** Half-open range of UTF-16 code units in the original text, or in the subject where `field` says so. Never empty. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly field?: 'subject'
}

export type Direction = 'scam' | 'genuine'

/** One piece of evidence, for or against. Its sentence is rendered from `id` and `values`, see {@link Explanation}. */
export interface Reason {
  readonly id: string
  readonly direction: Direction
  /** Reasons of one group count up to the group's maximum, so that one theme cannot decide alone. */
  readonly group: string
  /** Points after the group maximum was applied, more than 0, at most 10. */
  readonly weight: number
  readonly spans: readonly Span[]
  readonly values: Readonly<Record<string, string | readonly string[]>>
}

/** What could not be, or was not, looked at. */
export const uncheckedThings = ['sender', 'authentication', 'links', 'number', 'attachments', 'rest'] as const
export type Unchecked = (typeof uncheckedThings)[number]

/** Same message + same `ruleVersion` + same answers of the look-ups = same verdict, byte for byte. */
export interface Verdict {
  readonly level: Level
  /**
   * 0 to 100: of messages with this score, that many in a hundred are scams, where scams and genuine messages are equally
   * common. Calibrated on held-out messages, see docs/accuracy.md.
   */
  readonly score: number
  readonly kind: ScamKind | null
  /** Id of the brand or body whose name is used; see the knowledge package. */
  readonly impersonates: string | null
  /** The known campaign that the message belongs to; `similarity` from 0.35 (reworded) to 1 (the same but for slots). */
  readonly campaign: { readonly id: string; readonly similarity: number } | null
  /** Strongest first, both directions. */
  readonly reasons: readonly Reason[]
  /** Key into the knowledge's advice. */
  readonly advice: AdviceKey
  readonly notChecked: readonly Unchecked[]
  /** Content hash of rules and knowledge. */
  readonly ruleVersion: string
}
