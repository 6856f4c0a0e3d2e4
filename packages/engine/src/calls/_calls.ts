import { smallNumbering, testSource } from './_numbering.ts'
import type { Call, KnownFacts } from './call.ts'
import {
  type Behaviour,
  behaviours,
  type Confidence,
  confidences,
  type IdentityKind,
  type Noted,
  type NumberRecord,
} from './number-record.ts'
import { type Policy, policies } from './policy.ts'

export const numbering = smallNumbering()
export const now = Date.parse('2026-11-23T12:00:00+09:00')
const minute = 60_000

export const numbers = {
  landline: '+81320000001',
  mobile: '+819010000001',
  policeLike: '+81320000110',
  fireLike: '+81320000119',
  unassigned: '+81999200001',
  impossible: '+8132000001',
  exchange: '+81422050001',
  digits: '+819000000001',
  free: '+81120000001',
  machine: '+812010000001',
  premium: '+81990000001',
  foreign: '+442079460958',
  foreignLength: '+44207946095812',
  tooLong: '+442079460958123456',
  satellite: '+8816123456789',
  globalService: '+80012345678',
  globalPremium: '+979123456789',
  mimicry: '+1800320000001',
  policeTailAbroad: '+442079460110',
  spareCode: '+2101234567',
  reservedCode: '+8751234567',
  shortCode: '243056',
  police110: '110',
  fire119: '119',
  consumers: '188',
  policeAdvice: '#9110',
} as const

export function noted<T>(value: T, lastSeen = '2026-11-01'): Noted<T> {
  return { value, source: testSource, lastSeen }
}

export function identified(kind: IdentityKind, name?: string): NonNullable<NumberRecord['identity']> {
  return noted(name === undefined ? { kind } : { kind, name: { ja: name, en: name } })
}

export function accused(
  id: Behaviour,
  confidence: Confidence,
): Pick<NumberRecord, 'behaviour' | 'confidence'> {
  return { behaviour: noted({ id }), confidence: noted(confidence) }
}

/** Every record that speaks against a number, with and without an objection. */
export const accusations: readonly Pick<NumberRecord, 'behaviour' | 'confidence' | 'objection'>[] = [
  {},
  ...behaviours.flatMap((id) => confidences.map((confidence) => accused(id, confidence))),
  { ...accused('fraud', 'official'), objection: { since: '2026-11-23' } },
]

export const everyPolicy: readonly Policy[] = [
  ...Object.values(policies),
  {
    ...policies.strict,
    withheld: 'block',
    international: 'block',
    sales: 'block',
    repeated: 'silence',
    deny: Object.values(numbers),
  },
]

export const circumstances: readonly Omit<Call, 'number'>[] = [undefined, true].flatMap((abroad) =>
  [undefined, 'passed', 'failed'].map((verification) => ({
    at: now,
    ...(abroad && { arrivedFromAbroad: true }),
    ...(verification && { verification: verification as 'passed' | 'failed' }),
  })),
)

export const histories: readonly Pick<KnownFacts, 'earlierCalls' | 'calledForHelp'>[] = [
  {},
  { earlierCalls: [now - 2 * minute] },
]
