import type { Localized } from '../../knowledge.ts'
import { type NumberRecord, neverBlockedKinds } from '../number-record.ts'
import { trySpelling } from '../number-spelling.ts'
import type { Numbering } from '../numbering.ts'
import { type Caller, identityTitle, type Rule, type Ruling, verbatim } from './rule.ts'

/** How long after a call for help an unknown number may be the call back, in milliseconds. */
const returnWindow = 60 * 60 * 1_000

/** Police, fire service and coast guard call back from ordinary numbers, and worry when nobody answers. */
export const returnedCall: Rule = {
  id: 'returned-call',
  rule: ({ call, facts, range, record }) => {
    const help = facts.calledForHelp
    if (!help || !isHelpLine(help.number, facts.numbering)) return undefined
    const since = call.at - help.at
    if (since < 0 || since > returnWindow || (range && !canBeReturn(range))) return undefined
    return {
      decision: record?.behaviour || call.arrivedFromAbroad ? 'warn' : 'ring',
      reason: 'returned-call',
      values: { number: verbatim(help.number) },
    }
  },
}

function isHelpLine(number: string, { special }: Numbering): boolean {
  const service = special.rows.get(trySpelling(number) ?? '')?.service
  return service === 'emergency' || service === 'public-line'
}

function canBeReturn({ domestic, assignment }: NonNullable<Caller['range']>): boolean {
  return domestic && assignment !== 'impossible'
}

/** 110 and the like do not place calls, but a telephone that stopped them could stop a real one. */
export const specialNumber: Rule = {
  id: 'special-number',
  rule: ({ range }) =>
    range?.service === 'emergency' || range?.service === 'public-line' || range?.service === 'special'
      ? {
          decision: 'warn',
          reason: 'special-number',
          values: { number: verbatim(range.number) },
          source: range.source,
        }
      : undefined,
}

/** Police, courts, hospitals, public offices. */
export const publicBody: Rule = {
  id: 'public-body',
  rule: ({ call, record, label }) => {
    const identity = record?.identity
    if (!identity || !label.identity || !neverBlockedKinds.has(identity.value.kind)) return undefined
    const faked = isFaked(record) || call.arrivedFromAbroad === true
    return {
      decision: faked ? 'warn' : 'ring',
      reason: faked ? 'public-body-faked' : 'public-body',
      values: { name: label.identity },
      noted: record.spoofed ?? identity,
      title: faked ? suspectTitle(label.identity) : identityTitle(label),
    }
  },
}

/** Numbers of the police are faked so often that each of them comes with the warning. */
function isFaked({ identity, spoofed }: NumberRecord): boolean {
  return spoofed !== undefined || identity?.value.kind === 'police'
}

function suspectTitle({ ja, en }: Localized): Localized {
  return { ja: `${ja} 偽装のおそれ`, en: `${en}, possibly faked` }
}

/** Police stations often end in 0110, fire stations in 0119, and few of them are in any list. A listed shop is a shop. */
export const publicTail: Rule = {
  id: 'public-tail',
  rule: ({ range, record, facts }): Ruling | undefined => {
    if (range?.service !== 'geographic' || range.assignment !== 'assigned' || record?.identity)
      return undefined
    const tail = range.number.slice(-4)
    if (tail !== '0110' && tail !== '0119') return undefined
    return {
      decision: 'warn',
      reason: 'public-tail',
      values: { tail: verbatim(tail) },
      source: facts.numbering.spoofing['police-number'],
    }
  },
}
