import { categoryCode, confidenceCode, confidences, directoryCategories } from '@monban/engine/calls'
import { monthOf, unpackValue } from '@monban/number-index'
import { readRows } from '@monban/number-index/node'

/** A record as lists write it. */
export interface ListedRow {
  readonly number: string
  readonly category: string
  readonly confidence: string
  /** At least so many. */
  readonly reports?: number
  readonly lastSeen?: string
  /** The number of the source in the directory. */
  readonly source: number
  readonly name?: string
  readonly confidenceCode: number
}

export interface RowFilter {
  /** 1 to 15 digits. */
  readonly prefix?: string
  readonly category?: string
}

/** The records of a file as lists write them: ascending, those of a prefix by their length. */
export function* writtenRows(file: string, { prefix, category }: RowFilter): Generator<ListedRow> {
  const wanted = category === undefined ? undefined : categoryCode(category)
  for (const range of rangesOf(prefix)) {
    for (const { count, numbers, values, names } of readRows(file, range)) {
      for (let row = 0; row < count; row++) {
        const value = values[row] as number
        if (wanted === undefined || unpackValue(value).category === wanted)
          yield written(numbers[row] as number, value, names?.[row])
      }
    }
  }
}

const mostDigits = 15

/** The numbers that begin with some digits: one range for each length. */
function rangesOf(prefix = ''): { from?: number; to?: number }[] {
  if (prefix === '') return [{}]
  return Array.from({ length: mostDigits - prefix.length + 1 }, (_, more) => {
    const from = Number(prefix) * 10 ** more
    return { from, to: from + 10 ** more - 1 }
  })
}

function written(number: number, value: number, name: string | undefined): ListedRow {
  const { category, confidence, magnitude, period, source } = unpackValue(value)
  const lastSeen = monthOf(period)
  return {
    number: `+${number}`,
    category: directoryCategories[category] ?? String(category),
    confidence: confidences.find((named) => confidenceCode(named) === confidence) ?? String(confidence),
    ...(magnitude > 0 && { reports: 2 ** (magnitude - 1) }),
    ...(lastSeen !== undefined && { lastSeen }),
    source,
    ...(name !== undefined && { name }),
    confidenceCode: confidence,
  }
}
