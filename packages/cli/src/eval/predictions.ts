import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { UsageError } from '../failure.ts'
import { withFile } from '../input/named-file.ts'

/** A file that appears only when it is complete. */
export interface Predictions {
  /** Adds one line of JSON. Waits for the disk when it falls behind. */
  write(row: unknown): Promise<void>
  /** Puts the file in its place. */
  commit(): Promise<void>
  /** To be called in every case. Without `commit` no trace is left. */
  close(): Promise<void>
}

/** Characters to collect before they go to the disk. */
const batch = 65_536

/** Opens a new file beside `path`. Throws {@link UsageError} when `path` is the input, or cannot hold a file. */
export async function openPredictions(path: string, input: string): Promise<Predictions> {
  return withFile(path, async () => {
    const target = await targetOf(path, input)
    const temporary = `${target}.${process.pid}.tmp`
    return writeTo(await open(temporary, 'wx'), temporary, target)
  })
}

function writeTo(file: FileHandle, temporary: string, target: string): Predictions {
  let pending = ''
  let committed = false
  const flush = (): Promise<void> => {
    const text = pending
    pending = ''
    return withFile(target, () => file.writeFile(text))
  }
  return {
    async write(row) {
      pending += `${JSON.stringify(row)}\n`
      if (pending.length >= batch) await flush()
    },
    async commit() {
      await flush()
      await withFile(target, () => file.sync())
      await withFile(target, () => rename(temporary, target))
      committed = true
    },
    async close() {
      await file.close()
      if (!committed) await rm(temporary, { force: true })
    },
  }
}

/** Where to rename to: never over the input, nor over a device such as /dev/null; a link is followed. */
async function targetOf(path: string, input: string): Promise<string> {
  const existing = await stat(path).catch(ignoreAbsence)
  if (!existing) return path
  if (!existing.isFile()) {
    throw new UsageError({
      ja: `${path}: ふつうのファイルではありません。`,
      en: `${path}: not a regular file.`,
    })
  }
  const source = await stat(input).catch(ignoreAbsence)
  if (source?.dev === existing.dev && source.ino === existing.ino) {
    throw new UsageError({
      ja: `--predictions に入力と同じファイル（${path}）は使えません。`,
      en: `--predictions cannot be the input itself (${path}).`,
    })
  }
  return realpath(path)
}

function ignoreAbsence(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}
