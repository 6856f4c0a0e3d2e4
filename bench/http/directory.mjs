import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildIndex, currentOf, openFileIndex, publishIndex } from '@monban/number-index/node'
import { batches } from '../numbers/data.mjs'
import { notes } from '../numbers/notes.mjs'

/** Builds a directory in a folder of its own, which `remove` takes away. @param {import('../numbers/data.mjs').Data} data */
export async function buildDirectory(data) {
  const path = mkdtempSync(join(tmpdir(), 'monban-http-numbers-'))
  await publishIndex(path, ({ file, generation }) =>
    buildIndex(batches(data), { file, generation, expected: data.expected, notes }),
  )
  return { path, remove: () => rmSync(path, { recursive: true }) }
}

/**
 * What a directory holds, once it is shown to be the one built from these data.
 * @param {string} path
 * @param {readonly { number: number, value: number | undefined }[]} sample
 */
export function describeDirectory(path, sample) {
  const index = openFileIndex(currentOf(path).file)
  try {
    const { numbers, generation } = index.header
    const wrong = sample.filter(
      ({ number, value }) => (index.find(number) === undefined) !== (value === undefined),
    )
    if (wrong.length > 0) {
      throw new Error(
        `${path} holds ${numbers.toLocaleString('en')} numbers and is not built from this --count and --seed`,
      )
    }
    return { numbers, generation, sources: index.notes.sources?.length ?? 0 }
  } finally {
    index.close()
  }
}
