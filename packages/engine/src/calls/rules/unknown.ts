import type { Service } from '../numbering.ts'
import type { NumberRange } from '../range.ts'
import { serviceNames } from '../range-label.ts'
import type { Rule, Ruling } from './rule.ts'

/** Calls without a number, and such as display something else. */
export const noNumber: Rule = {
  id: 'no-number',
  rule: ({ call, range, policy }) => {
    if (range) return undefined
    const reason = call.number === null ? 'no-number' : call.number === 'withheld' ? 'withheld' : 'unreadable'
    return { decision: policy.withheld, reason, forWantOfKnowledge: true }
  },
}

const premium: ReadonlySet<Service> = new Set(['premium', 'global-premium'])
const callsNobody: ReadonlySet<Service> = new Set([
  'machine',
  'pager',
  'added-service',
  'connection',
  'network-code',
  'short-code',
  'global-service',
])

export const premiumRate: Rule = {
  id: 'premium-rate',
  rule: ({ range }) =>
    range && premium.has(range.service)
      ? { decision: 'block', reason: 'premium-rate', ...aboutService(range) }
      : undefined,
}

/** Numbers that people call, or machines. */
export const noCaller: Rule = {
  id: 'no-caller',
  rule: ({ range, policy }) =>
    range && callsNobody.has(range.service)
      ? { decision: policy.doubtful, reason: 'no-caller', ...aboutService(range) }
      : undefined,
}

function aboutService({ service, source }: NumberRange): Pick<Ruling, 'values' | 'source'> {
  return { values: { service: serviceNames[service] }, source }
}

export const internationalOff: Rule = {
  id: 'international-off',
  rule: ({ range, policy }) =>
    range && !range.domestic && policy.international === 'block'
      ? { decision: 'block', reason: 'international-off', ...aboutCountry(range) }
      : undefined,
}

export const international: Rule = {
  id: 'international',
  rule: ({ range, policy }) =>
    range && !range.domestic
      ? {
          decision: policy.international,
          reason: 'international',
          ...aboutCountry(range),
          forWantOfKnowledge: true,
        }
      : undefined,
}

function aboutCountry({ country, label, source }: NumberRange): Pick<Ruling, 'values' | 'source'> {
  return { values: { country: country ?? label }, source }
}

/** A gap in our tables is no proof: ranges are opened after they were read. So it is a warning and no more. */
export const unassignedRange: Rule = {
  id: 'unassigned-range',
  rule: ({ range }) =>
    range?.assignment === 'unassigned'
      ? { decision: 'warn', reason: 'unassigned-range', source: range.source }
      : undefined,
}

export const unlisted: Rule = {
  id: 'unlisted',
  rule: ({ range, policy }) =>
    range && {
      decision: policy.unlisted,
      reason: 'unlisted',
      values: { range: range.label },
      source: range.source,
    },
}
