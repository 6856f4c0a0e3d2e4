import { existsSync, mkdirSync, readdirSync, rmdirSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { Notes } from '@monban/number-index'
import { IndexBuilder, type Manifest, openDirectory, publishIndex } from '@monban/number-index/node'
import { Interrupted } from '../failure.ts'
import { Lanes } from './lanes.ts'
import type { WorkProgress } from './work-progress.ts'

export interface Building {
  readonly notes: Notes
  readonly workers: 0 | 1 | 2
  /** As `lastChange` gives it. */
  readonly baseLsn: number
  readonly progress: WorkProgress
  readonly stop: AbortSignal
}

/** Gives `work` lanes whose scratch file lies in the directory, which is made if need be, and leaves neither behind. */
export async function withLanes<Result>(
  directory: string,
  work: (lanes: Lanes) => Promise<Result>,
): Promise<Result> {
  const isNew = !existsSync(directory)
  mkdirSync(directory, { recursive: true })
  const lanes = new Lanes(join(directory, 'lists.spool'))
  try {
    return await work(lanes)
  } finally {
    lanes.remove()
    if (isNew && readdirSync(directory).length === 0) rmdirSync(directory)
  }
}

/** Builds the next file of a directory from the lanes and puts it to use. Until then the one before stays in use. */
export async function buildDirectory(directory: string, lanes: Lanes, building: Building): Promise<Manifest> {
  try {
    return await publishIndex(directory, ({ file, generation }) =>
      buildFile(lanes, { ...building, file, generation }),
    )
  } finally {
    building.progress.end()
  }
}

/**
 * The number of the last change to a directory. Changes that came before a build belong to what it replaces, and are not
 * taken over.
 */
export async function lastChange(directory: string): Promise<number> {
  if (!existsSync(join(directory, 'CURRENT'))) return 0
  const open = await openDirectory(directory)
  const { lsn } = open.status()
  await open.close()
  return lsn
}

type Target = Building & { readonly file: string; readonly generation: number }

async function buildFile(lanes: Lanes, target: Target): Promise<Manifest> {
  const { progress, stop, ...options } = target
  const builder = new IndexBuilder({
    ...options,
    expected: lanes.rows,
    onProgress: ({ phase, done, total }) => {
      if (stop.aborted) throw new Interrupted(stop.reason)
      if (phase === 'writing') progress.show('writing', done, total === undefined ? undefined : done / total)
    },
  })
  try {
    await fill(builder, lanes, target)
  } catch (error) {
    builder.abort()
    throw error
  }
  return builder.finish()
}

const batchesPerBreath = 64

async function fill(builder: IndexBuilder, lanes: Lanes, { progress, stop }: Building): Promise<void> {
  let [rows, batches] = [0, 0]
  for (const batch of lanes.batches()) {
    builder.addBatch(batch)
    rows += batch.count
    if (++batches % batchesPerBreath !== 0) continue
    progress.show('sorting', rows, rows / lanes.rows)
    // Signals are heard in between.
    await setImmediate()
    if (stop.aborted) throw new Interrupted(stop.reason)
  }
}
