import type { Decision } from '../call.ts'
import { foundation, type NumberRecord } from '../number-record.ts'
import { type Caller, identityTitle, type Rule, type Ruling } from './rule.ts'

/** An entry counts against a number only while its owner has not objected. */
function accusation({ record }: Caller): NonNullable<NumberRecord['behaviour']> | undefined {
  return record?.objection ? undefined : record?.behaviour
}

function isWellFounded({ record }: Caller): boolean {
  return record?.behaviour !== undefined && foundation(record.behaviour, record) !== 'few-reports'
}

export const fraud: Rule = {
  id: 'fraud',
  rule: (caller) => {
    const entry = accusation(caller)
    const { behaviour } = caller.label
    if (entry?.value.id !== 'fraud' || !behaviour) return undefined
    const certain = isWellFounded(caller)
    return {
      decision: certain ? 'block' : 'warn',
      reason: certain ? 'fraud' : 'fraud-doubtful',
      values: { behaviour },
      noted: entry,
      title: certain ? behaviour : null,
    }
  },
}

export const unwanted: Rule = {
  id: 'unwanted',
  rule: (caller) => {
    const entry = accusation(caller)
    const { behaviour } = caller.label
    if (!entry || !behaviour) return undefined
    const { id } = entry.value
    const firm: Decision = id === 'sales' || id === 'survey' ? caller.policy.sales : 'silence'
    return {
      decision: isWellFounded(caller) ? firm : 'warn',
      reason: 'unwanted',
      values: { behaviour },
      noted: entry,
      title: behaviour,
    }
  },
}

export const objection: Rule = {
  id: 'objection',
  rule: ({ record }) =>
    record?.objection && record.behaviour
      ? {
          decision: 'warn',
          reason: 'objection',
          noted: { ...record.behaviour, lastSeen: record.objection.since },
        }
      : undefined,
}

export const listed: Rule = {
  id: 'listed',
  rule: ({ record, label }): Ruling | undefined =>
    record?.identity && label.identity
      ? {
          decision: 'ring',
          reason: 'listed',
          values: { name: label.identity },
          noted: record.identity,
          title: identityTitle(label),
        }
      : undefined,
}
