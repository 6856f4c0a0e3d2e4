import { Interrupted, UsageError } from '../failure.ts'
import { withFile } from '../input/named-file.ts'
import { formats } from './formats.ts'
import type { ImportPlan } from './import-plan.ts'
import type { Lanes } from './lanes.ts'
import type { RejectFile } from './reject-file.ts'
import { type Omission, omissions, type RowTaker } from './row-fault.ts'
import type { WorkProgress } from './work-progress.ts'

export interface Collecting {
  readonly lanes: Lanes
  readonly rejects: RejectFile
  readonly progress: WorkProgress
  readonly stop: AbortSignal
  readonly international: boolean
  readonly now: number
  /** Of all rows that may be rejected, 0 to 1. */
  readonly mostRejects: number
}

export interface Collected {
  readonly rows: number
  readonly rejected: number
  /** Rows passed over that are no mistakes. */
  readonly omitted: Readonly<Record<Omission, number>>
}

/** Reads all lists into the lanes. @throws UsageError when there are no rows, or too many could not be read */
export async function collectRows(plan: ImportPlan, work: Collecting): Promise<Collected> {
  const { lanes, rejects } = work
  const omitted = Object.fromEntries(omissions.map((reason) => [reason, 0])) as Record<Omission, number>
  try {
    await readLists(plan, work, omitted)
  } finally {
    rejects.close()
    work.progress.end()
  }
  const all = lanes.rows + rejects.rows
  if (rejects.rows > all * work.mostRejects) throw tooManyRejects(rejects, all, work.mostRejects)
  if (lanes.rows === 0) throw noRows()
  return { rows: lanes.rows, rejected: rejects.rows, omitted }
}

async function readLists(
  { lists }: ImportPlan,
  work: Collecting,
  omitted: Record<Omission, number>,
): Promise<void> {
  const { lanes, rejects, progress, stop, international, now } = work
  const total = lists.reduce((sum, { bytes }) => sum + bytes, 0)
  let read = 0
  const onBytes = (bytes: number) => {
    if (stop.aborted) throw new Interrupted(stop.reason)
    read += bytes
    progress.show('reading', lanes.rows, total === 0 ? undefined : read / total)
  }
  for (const list of lists) {
    const taker: RowTaker = {
      take: (number, value, name) => lanes.add(number, value, name),
      reject: (row) => rejects.add(list.path, row),
      omit: (reason) => {
        omitted[reason]++
      },
    }
    const importer = await formats[list.format].load()
    await withFile(list.path, () => importer(list, taker, { international, now, onBytes }))
  }
}

function tooManyRejects({ path, rows }: RejectFile, all: number, most: number): UsageError {
  const share = `${((rows / all) * 100).toFixed(1)} %`
  const limit = `${most * 100} %`
  return new UsageError({
    ja: `${all} 行のうち ${rows} 行（${share}）が読めません。${limit} までしか認められないので、何も変えていません。理由は ${path} にあります（--max-rejects）。`,
    en: `${rows} of ${all} rows (${share}) could not be read. At most ${limit} may fail, so nothing was changed. The reasons are in ${path} (--max-rejects).`,
  })
}

const noRows = () =>
  new UsageError({
    ja: 'リストに番号が 1 つもありません。何も変えていません。',
    en: 'There is not one number in the lists. Nothing was changed.',
  })
