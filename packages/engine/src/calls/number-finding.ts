import type { Lookups, NumberFinding } from '../engine.ts'
import { findRecord, type RecordSources } from './look-up.ts'
import { currentRecord, foundation, type Noted, type NumberRecord } from './number-record.ts'

/**
 * What a record says about a number found in a message, at `now` in epoch milliseconds: used for fraud, where that is well
 * founded and nobody objects; published by its owner or an authority, where nothing speaks against it; else nothing.
 */
export function findingOf(record: NumberRecord, now: number): NumberFinding | undefined {
  const current = currentRecord(record, now)
  const { identity, behaviour } = current ?? {}
  if (!current || (behaviour && current.objection)) return undefined
  if (behaviour) return behaviour.value.id === 'fraud' ? accusation(behaviour, current) : undefined
  return identity && isOwners(identity, current) ? { standing: 'genuine', ...seen(identity) } : undefined
}

function accusation(
  behaviour: NonNullable<NumberRecord['behaviour']>,
  record: NumberRecord,
): NumberFinding | undefined {
  if (foundation(behaviour, record) === 'few-reports') return undefined
  const { scam } = behaviour.value
  return { standing: 'fraud', ...(scam && { scam }), ...seen(behaviour) }
}

function isOwners(identity: Noted<unknown>, record: NumberRecord): boolean {
  const founded = foundation(identity, record)
  return founded === 'official' || founded === 'published'
}

function seen({ source, lastSeen }: Noted<unknown>): Pick<NumberFinding, 'source' | 'lastSeen'> {
  return { source, lastSeen }
}

/**
 * Look-ups of the numbers in messages. `clock` gives epoch milliseconds, since a judgement itself knows no time. What the
 * starter finds holds even where the directory cannot be read; any other number then counts as not checked.
 */
export function numberLookups(sources: RecordSources, clock: () => number): Lookups {
  const find = (number: string, asked: RecordSources) => {
    const now = clock()
    const record = findRecord(number, asked, now)
    return record && findingOf(record, now)
  }
  return {
    number: async (number) => {
      try {
        return find(number, sources)
      } catch (error) {
        const known = find(number, { starter: sources.starter })
        if (known === undefined) throw error
        return known
      }
    },
    ...(!sources.directory && { partial: true }),
  }
}
