import type { DirectoryState } from '@monban/api'
import { type NumberRecord, type RecordSources, recordOf } from '@monban/engine/calls'
import { starterDirectory } from '@monban/knowledge/directory'
import { findSpelled } from '@monban/number-index'
import type { FileIndex } from '@monban/number-index/node'
import type { Environment } from '../io.ts'

/** What numbers are looked up in: what comes with the program, and a directory if the person has one. */
export interface KnownNumbers {
  readonly sources: RecordSources
  readonly directory: DirectoryState
  close(): void
}

export const withoutDirectory: KnownNumbers = {
  sources: { starter: starterDirectory },
  directory: 'absent',
  close: () => undefined,
}

/**
 * Opens the directory named by `--numbers` or else by MONBAN_NUMBERS_DIR; changes that are not merged into its file yet are not
 * seen. Throws a `Failure` when there is none, or one that cannot be used.
 */
export async function openKnownNumbers(
  { numbers }: Readonly<Record<string, string>>,
  { MONBAN_NUMBERS_DIR }: Environment,
): Promise<KnownNumbers> {
  const folder = numbers ?? MONBAN_NUMBERS_DIR
  if (!folder) return withoutDirectory
  const index = await open(folder)
  return {
    sources: { starter: starterDirectory, directory: (number) => recordIn(index, number) },
    directory: 'searched',
    close: () => index.close(),
  }
}

/** Only those who have a directory need the code that reads it. */
async function open(folder: string): Promise<FileIndex> {
  const { currentOf, openFileIndex } = await import('@monban/number-index/node')
  const { withDirectory } = await import('../numbers/with-directory.ts')
  return withDirectory(folder, async () => openFileIndex(currentOf(folder).file))
}

function recordIn(index: FileIndex, number: string): NumberRecord | undefined {
  const entry = findSpelled(index, number)
  return entry && recordOf(number, entry)
}
