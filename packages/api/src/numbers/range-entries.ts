import type { Source } from '@monban/engine'
import {
  categoryCode,
  confidenceCode,
  type DirectoryCategory,
  type NumberRecord,
  recordOf,
} from '@monban/engine/calls'
import type { RangeAnswer, RangeEntry } from './range-answer.ts'
import { privateDigits } from './shared-range.ts'

type Listed = Pick<RangeAnswer, 'sources' | 'entries' | 'names'>

/** Gathers what a directory file says of the numbers of a range: those of which the same is said share one entry. */
export function packEntries(records: Iterable<NumberRecord>): Listed {
  const sources: Source[] = []
  const places = new Map<string, number>()
  const entries = new Map<string, RangeEntry>()
  const names: Record<string, string> = {}
  for (const record of records) {
    const said = sayingsOf(record)
    if (said === undefined) continue
    const suffix = record.number.slice(-privateDigits)
    const name = record.identity?.value.name?.ja
    if (name !== undefined) names[suffix] = name
    const source = placeOf(said.source, sources, places)
    const key = `${said.category} ${said.confidence} ${said.reports} ${said.lastSeen} ${source}`
    const entry = entries.get(key)
    if (entry) entry.numbers += suffix
    else entries.set(key, { ...said, source, numbers: suffix })
  }
  return { sources, entries: [...entries.values()], names }
}

/** A record made from an entry of a file has one field beside its confidence, and all of one source. */
function sayingsOf({ identity, behaviour, confidence }: NumberRecord) {
  const noted = identity ?? behaviour
  if (!noted || !confidence) return undefined
  const { lastSeen, source } = noted
  const reports = behaviour?.value.reports
  const category: DirectoryCategory | undefined = identity?.value.kind ?? categoryOf(behaviour?.value)
  if (category === undefined) return undefined
  return { category, confidence: confidence.value, ...(reports && { reports }), lastSeen, source }
}

type Behaviour = NonNullable<NumberRecord['behaviour']>['value']

function categoryOf(behaviour: Behaviour | undefined): DirectoryCategory | undefined {
  return behaviour?.scam ? `fraud/${behaviour.scam}` : behaviour?.id
}

function placeOf(source: Source, sources: Source[], places: Map<string, number>): number {
  const key = JSON.stringify(source)
  const place = places.get(key) ?? sources.push(source) - 1
  places.set(key, place)
  return place
}

/** What the entries of a range say of a number, spelled by `spellNumber`; nothing where it is not listed. */
export function findEntry(number: string, { sources, entries, names }: Listed): NumberRecord | undefined {
  const suffix = number.slice(-privateDigits)
  const entry = entries.find(({ numbers }) => holds(numbers, suffix))
  const source = entry && sources[entry.source]
  const category = entry && categoryCode(entry.category)
  if (!source || category === undefined) return undefined
  const name = names[suffix]
  return recordOf(number, {
    category,
    confidence: confidenceCode(entry.confidence),
    magnitude: entry.reports === undefined ? 0 : 1 + Math.floor(Math.log2(entry.reports)),
    lastSeen: entry.lastSeen,
    source,
    ...(name !== undefined && { name }),
  })
}

function holds(numbers: string, suffix: string): boolean {
  for (let at = numbers.indexOf(suffix); at >= 0; at = numbers.indexOf(suffix, at + 1)) {
    if (at % privateDigits === 0) return true
  }
  return false
}
