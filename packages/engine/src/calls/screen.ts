import { type Call, type CallDecision, decisions, type KnownFacts, type Step } from './call.ts'
import { currentRecord } from './number-record.ts'
import { trySpelling } from './number-spelling.ts'
import type { Policy } from './policy.ts'
import { describeRange, type NumberRange } from './range.ts'
import { labelOf } from './record-label.ts'
import { fraud, listed, objection, unwanted } from './rules/directory.ts'
import { fromAbroad, impossible, mimicry, policeTailAbroad, unassignedCode } from './rules/faked.ts'
import { publicBody, publicTail, returnedCall, specialNumber } from './rules/never-blocked.ts'
import { allowed, denied } from './rules/personal.ts'
import type { Caller, Rule, Ruling } from './rules/rule.ts'
import {
  international,
  internationalOff,
  noCaller,
  noNumber,
  premiumRate,
  unassignedRange,
  unlisted,
} from './rules/unknown.ts'
import { sentenceOf, sentences } from './sentences.ts'

/**
 * First what is never blocked, then the person's own lists, then what the number itself gives away, then what others say
 * of it, and last what is not known. The first rule that rules decides.
 */
const rules: readonly Rule[] = [
  returnedCall,
  noNumber,
  specialNumber,
  publicBody,
  allowed,
  publicTail,
  denied,
  mimicry,
  policeTailAbroad,
  impossible,
  unassignedCode,
  premiumRate,
  fraud,
  fromAbroad,
  unwanted,
  internationalOff,
  objection,
  listed,
  noCaller,
  international,
  unassignedRange,
  unlisted,
]

/**
 * Decides what a telephone does with a call. Pure: time comes with the call, and what is known with the facts. The same
 * call, policy and facts give the same decision. Throws nothing for a call: what cannot be read is decided as withheld.
 */
export function screen(call: Call, policy: Policy, facts: KnownFacts): CallDecision {
  const caller = callerOf(call, policy, facts)
  const steps: Step[] = []
  const ruling = adjust(firstRuling(caller, steps), caller, steps)
  const { range, label } = caller
  const values = ruling.values ?? {}
  const source = ruling.noted?.source ?? ruling.source
  const date = ruling.noted?.lastSeen ?? source?.asOf ?? source?.checkedOn
  return {
    decision: ruling.decision,
    title: ruling.title ?? sentences[ruling.reason].title,
    label,
    reason: { id: ruling.reason, values, text: sentenceOf(ruling.reason, values) },
    ...(source && { source }),
    ...(date && { date }),
    known: caller.record ? 'exact' : range ? 'range' : 'nothing',
    ...(range && { range }),
    steps,
  }
}

function callerOf(call: Call, policy: Policy, facts: KnownFacts): Caller {
  const range = rangeOf(call, facts)
  const given = range && facts.record?.number === range.number ? facts.record : undefined
  const record = given && currentRecord(given, call.at)
  return {
    call,
    policy,
    facts,
    label: labelOf(record),
    ...(range && { range }),
    ...(record && { record }),
  }
}

function rangeOf({ number }: Call, { numbering }: KnownFacts): NumberRange | undefined {
  const spelled = number === null || number === 'withheld' ? undefined : trySpelling(number)
  return spelled === undefined ? undefined : describeRange(spelled, numbering)
}

function firstRuling(caller: Caller, steps: Step[]): Ruling {
  for (const { id, rule } of rules) {
    const ruling = rule(caller)
    steps.push({ rule: id, outcome: ruling ? 'decided' : 'passed' })
    if (ruling) return ruling
  }
  throw new RangeError('no rule decided the call')
}

/** What may change a ruling afterwards: a second call may lift a silence, a failed check may add a warning. */
function adjust(ruling: Ruling, caller: Caller, steps: Step[]): Ruling {
  const changed = secondCall(ruling, caller) ?? failedVerification(ruling, caller)
  if (changed) steps.push({ rule: changed.reason, outcome: 'changed' })
  return changed ?? ruling
}

/** Within which a second call may be urgent, in milliseconds. */
const repeatWindow = 3 * 60 * 1_000

function secondCall(ruling: Ruling, { call, policy, facts }: Caller): Ruling | undefined {
  if (!ruling.forWantOfKnowledge || ruling.decision !== 'silence' || policy.repeated === 'silence')
    return undefined
  const again = facts.earlierCalls?.some((at) => at < call.at && call.at - at <= repeatWindow)
  return again ? { ...ruling, decision: policy.repeated, reason: 'repeated' } : undefined
}

function failedVerification(ruling: Ruling, { call }: Caller): Ruling | undefined {
  const mild = decisions.indexOf(ruling.decision) < decisions.indexOf('warn')
  return mild && call.verification === 'failed'
    ? { decision: 'warn', reason: 'verification-failed' }
    : undefined
}
