import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import type { SourceNote } from '@monban/number-index'
import { currentOf, exportShard, openFileIndex } from '@monban/number-index/node'
import type { Arguments, Command } from '../../command.ts'
import { Interrupted, UsageError } from '../../failure.ts'
import { withFile } from '../../input/named-file.ts'
import type { Io } from '../../io.ts'
import { columns } from '../../numbers/csv/columns.ts'
import { csvLine } from '../../numbers/csv/csv-line.ts'
import { highestConfidence, trustLevels } from '../../numbers/list-source.ts'
import { withDirectory } from '../../numbers/with-directory.ts'
import { type ListedRow, type RowFilter, writtenRows } from '../../numbers/written-rows.ts'

export const exportNumbers: Command = async (args, io) => {
  const [directory] = args.operands as [string]
  const filter = filterOf(args)
  const shard = args.options.format === 'shard' ? shardOf(filter, args) : undefined
  await withDirectory(directory, async () => {
    const { file } = currentOf(directory)
    if (shard !== undefined) await writeShard(file, shard)
    else await writeList(file, filter, args, io)
  })
}

async function writeList(file: string, filter: RowFilter, args: Arguments, io: Io): Promise<void> {
  const { out } = args.options
  const rows = writtenRows(file, filter)
  if (out === undefined) await writeRows(rows, args, async (text) => io.stdout.write(text), io)
  else await withFile(out, () => writeFile(out, file, rows, args, io))
}

interface Shard {
  readonly prefix: string
  readonly out: string
}

function shardOf({ prefix, category }: RowFilter, { options: { out } }: Arguments): Shard {
  if (out !== undefined && prefix !== undefined && category === undefined) return { prefix, out }
  throw new UsageError({
    ja: '--format shard には --prefix と --out が要り、--category は使えません。',
    en: '--format shard needs --prefix and --out, and takes no --category.',
  })
}

/** Numbers and categories of one prefix, for a browser. */
async function writeShard(file: string, { prefix, out }: Shard): Promise<void> {
  await withFile(out, async () => {
    const temporary = `${out}.tmp`
    try {
      await exportShard(file, { prefix, file: temporary })
      renameSync(temporary, out)
    } finally {
      rmSync(temporary, { force: true })
    }
  })
}

function filterOf({ options: { prefix, category } }: Arguments): RowFilter {
  const digits = prefix?.replace(/^\+/, '')
  if (digits !== undefined && !/^[1-9]\d{0,14}$/.test(digits)) {
    throw new UsageError({
      ja: `--prefix は国番号から始まる 1〜15 桁の数字です（「${prefix}」ではなく）。`,
      en: `--prefix must be 1 to 15 digits, country code first; it is "${prefix}".`,
    })
  }
  return { ...(digits && { prefix: digits }), ...(category && { category }) }
}

const rowsPerWrite = 2_048

/** Writes rows some at a time, and hears a signal in between. @returns the highest confidence of each source */
async function writeRows(
  rows: Iterable<ListedRow>,
  { options }: Arguments,
  write: (text: string) => Promise<unknown>,
  io: Io,
): Promise<Map<number, number>> {
  const stop = io.stopSignal()
  const lineOf = options.format === 'jsonl' ? jsonLine : listLine
  const seen = new Map<number, number>()
  let text = options.format === 'jsonl' ? '' : csvLine(columns)
  let held = 0
  for (const row of rows) {
    seen.set(row.source, Math.max(row.confidenceCode, seen.get(row.source) ?? 0))
    text += lineOf(row)
    if (++held < rowsPerWrite) continue
    await write(text)
    await setImmediate()
    if (stop.aborted) throw new Interrupted(stop.reason)
    text = ''
    held = 0
  }
  await write(text)
  return seen
}

const jsonLine = ({ confidenceCode: _, ...row }: ListedRow) => `${JSON.stringify(row)}\n`

const listLine = ({ number, category, confidence, reports, lastSeen, source, name }: ListedRow) =>
  csvLine([number, category, confidence, String(reports ?? ''), lastSeen ?? '', String(source), name ?? ''])

/** Writes list and description; both appear only when the list is whole. */
async function writeFile(
  out: string,
  file: string,
  rows: Iterable<ListedRow>,
  args: Arguments,
  io: Io,
): Promise<void> {
  const temporary = `${out}.tmp`
  const fd = openSync(temporary, 'w')
  try {
    const seen = await writeRows(rows, args, async (text) => writeSync(fd, text), io)
    fsyncSync(fd)
    writeFileSync(`${out}.source.json`, `${JSON.stringify({ sources: describe(file, seen) }, null, 2)}\n`)
    renameSync(temporary, out)
  } finally {
    closeSync(fd)
    rmSync(temporary, { force: true })
  }
}

/** The sources as `build` reads them; each is trusted as far as its rows go. */
function describe(file: string, seen: ReadonlyMap<number, number>) {
  const index = openFileIndex(file)
  const { sources = [] } = index.notes
  index.close()
  return sources.map(({ id, title, url, licence, checkedOn }: SourceNote) => {
    const confidence = seen.get(id) ?? 0
    const trust = trustLevels.findLast((level) => highestConfidence(level) >= confidence) ?? 'official'
    return { key: String(id), title, url, licence, checkedOn, trust }
  })
}
