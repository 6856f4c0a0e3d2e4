import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { UsageError } from '../failure.ts'
import { withFile } from '../input/named-file.ts'

/** A file of JSON Lines that appears only when it is complete. */
export interface JsonLines {
  /** Adds one line of JSON. Waits for the disk when it falls behind. */
  write(row: unknown): Promise<void>
  /** Puts the file in its place. */
  commit(): Promise<void>
  /** To be called in every case. Without `commit` no trace is left. */
  close(): Promise<void>
}

/** Characters to collect before they go to the disk. */
const batch = 65_536

export interface Destination {
  readonly path: string
  /** The file that is being read, which must not be written over. */
  readonly input: string
  /** The option that named `path`, for errors. */
  readonly option: string
}

/** Opens a new file beside `path`. Throws {@link UsageError} when `path` is the input, or cannot hold a file. */
export async function openJsonLines(destination: Destination): Promise<JsonLines> {
  return withFile(destination.path, async () => {
    const target = await targetOf(destination)
    const temporary = `${target}.${process.pid}.tmp`
    return writeTo(await open(temporary, 'wx'), temporary, target)
  })
}

function writeTo(file: FileHandle, temporary: string, target: string): JsonLines {
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
async function targetOf({ path, input, option }: Destination): Promise<string> {
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
      ja: `${option} に入力と同じファイル（${path}）は使えません。`,
      en: `${option} cannot be the input itself (${path}).`,
    })
  }
  return realpath(path)
}

/**
 * Does `work` with the file, which takes its place only when all of that has succeeded. Without a destination there is
 * nothing to write to.
 */
export async function withJsonLines<Result>(
  destination: Destination | undefined,
  work: (lines?: JsonLines) => Promise<Result>,
): Promise<Result> {
  if (!destination) return work()
  const lines = await openJsonLines(destination)
  try {
    const result = await work(lines)
    await lines.commit()
    return result
  } finally {
    await lines.close()
  }
}

function ignoreAbsence(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}
