import { type Level, levels } from '@monban/engine'
import { type Label, labels } from './parse-row.ts'
import { type Rate, wilson } from './wilson.ts'

export interface Counts {
  readonly rows: number
  readonly levels: Readonly<Record<Level, number>>
  readonly scamOrCaution: Rate
  readonly scam: Rate
}

/** Results of the rows with one label: of all of them, and by language, most rows first. */
export interface LabelCounts extends Counts {
  readonly label: Label
  readonly languages: readonly (Counts & { readonly lang: string })[]
}

export interface Tally {
  add(label: Label, lang: string, level: Level): void
  /** In the order of `labels`; labels without rows are left out. */
  counts(): LabelCounts[]
}

type Levels = Record<Level, number>

export function createTally(): Tally {
  const byLabel = new Map<Label, Map<string, Levels>>()
  return {
    add(label, lang, level) {
      const byLang = getOrAdd(byLabel, label, () => new Map<string, Levels>())
      getOrAdd(byLang, lang, noLevels)[level] += 1
    },
    counts() {
      return labels.flatMap((label) => {
        const byLang = byLabel.get(label)
        return byLang ? [{ label, ...countsOf(sum([...byLang.values()])), languages: languages(byLang) }] : []
      })
    },
  }
}

function getOrAdd<Key, Value>(map: Map<Key, Value>, key: Key, create: () => Value): Value {
  const value = map.get(key) ?? create()
  map.set(key, value)
  return value
}

function noLevels(): Levels {
  return { scam: 0, caution: 0, verify: 0, 'no-signs': 0 }
}

function sum(all: readonly Levels[]): Levels {
  const total = noLevels()
  for (const one of all) for (const level of levels) total[level] += one[level]
  return total
}

function languages(byLang: ReadonlyMap<string, Levels>): LabelCounts['languages'] {
  return [...byLang]
    .map(([lang, counted]) => ({ lang, ...countsOf(counted) }))
    .sort((a, b) => b.rows - a.rows || (a.lang < b.lang ? -1 : 1))
}

function countsOf(counted: Levels): Counts {
  const rows = levels.reduce((total, level) => total + counted[level], 0)
  return {
    rows,
    levels: counted,
    scamOrCaution: wilson(counted.scam + counted.caution, rows),
    scam: wilson(counted.scam, rows),
  }
}
