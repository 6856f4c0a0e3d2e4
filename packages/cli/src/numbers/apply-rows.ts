import { type NumberRow, packValue, unpackValue } from '@monban/number-index'
import type { Change, NumberDirectory, RowBatch } from '@monban/number-index/node'
import { Interrupted } from '../failure.ts'
import type { Lanes } from './lanes.ts'
import { precedenceOf } from './precedence.ts'
import type { WorkProgress } from './work-progress.ts'

export interface Applied {
  readonly applied: number
  /** Rows left out because what the directory has comes before them. */
  readonly kept: number
}

/** Brings rows into a directory as changes. Each batch is on the disk before the next one begins. */
export async function applyRows(
  directory: NumberDirectory,
  lanes: Lanes,
  { progress, stop }: { progress: WorkProgress; stop: AbortSignal },
): Promise<Applied> {
  let [applied, kept] = [0, 0]
  try {
    for (const batch of lanes.batches()) {
      if (stop.aborted) throw new Interrupted(stop.reason)
      const changes = changesOf(batch, directory)
      if (changes.length > 0) await directory.apply(changes)
      applied += changes.length
      kept += batch.count - changes.length
      progress.show('changing', applied + kept, (applied + kept) / lanes.rows)
    }
  } finally {
    progress.end()
  }
  return { applied, kept }
}

function changesOf({ count, numbers, values, names }: RowBatch, directory: NumberDirectory): Change[] {
  const changes: Change[] = []
  for (let row = 0; row < count; row++) {
    const number = numbers[row] as number
    const value = values[row] as number
    const listed = directory.find(number)
    if (listed !== undefined && precedenceOf(packValue(listed)) > precedenceOf(value)) continue
    changes.push(rowOf(number, value, names?.[row]))
  }
  return changes
}

function rowOf(number: number, value: number, name: string | undefined): NumberRow {
  const facts = unpackValue(value)
  return name === undefined ? { number, ...facts } : { number, ...facts, name }
}
