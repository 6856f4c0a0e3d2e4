import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs'
import { join } from 'node:path'
import { NumberIndexError } from '../errors.ts'
import { renameDurably, writeFully } from './files.ts'
import type { Manifest } from './manifest.ts'

const currentName = 'CURRENT'
const filePattern = /^index-(\d{8})\.mni$/

export interface Published {
  readonly file: string
  readonly manifestFile: string
  readonly generation: number
}

/** The file in use. @throws NumberIndexError `not-published` when the directory has none */
export function currentOf(directory: string): Published {
  const path = join(directory, currentName)
  if (!existsSync(path)) {
    throw new NumberIndexError('not-published', path, { expected: 'the name of a file', found: 'no file' })
  }
  const name = readFileSync(path, 'utf8')
  const generation = filePattern.exec(name.replace(/\n$/, ''))?.[1]
  if (generation === undefined) {
    throw new NumberIndexError('not-published', path, {
      expected: 'index-<8 digits>.mni',
      found: JSON.stringify(name),
    })
  }
  return published(directory, Number(generation))
}

function published(directory: string, generation: number): Published {
  const stem = join(directory, `index-${String(generation).padStart(8, '0')}`)
  return { file: `${stem}.mni`, manifestFile: `${stem}.json`, generation }
}

/**
 * Writes the next file of a directory and puts it to use. Whoever dies on the way leaves the file before in use.
 * @param write writes and syncs the file it is given
 */
export async function publishIndex(
  directory: string,
  write: (target: { file: string; generation: number }) => Promise<Manifest>,
): Promise<Manifest> {
  mkdirSync(directory, { recursive: true })
  const before = existsSync(join(directory, currentName)) ? currentOf(directory).generation : 0
  const next = published(directory, before + 1)
  const manifest = await write({ file: `${next.file}.tmp`, generation: next.generation })
  writeDurably(next.manifestFile, `${JSON.stringify(manifest, null, 2)}\n`)
  renameDurably(`${next.file}.tmp`, next.file)
  writeDurably(join(directory, currentName), `${next.file.slice(directory.length + 1)}\n`)
  removeOlder(directory, before)
  return manifest
}

function writeDurably(file: string, text: string): void {
  const fd = openSync(`${file}.tmp`, 'w')
  try {
    writeFully(fd, Buffer.from(text), 0)
    fsyncSync(fd)
  } finally {
    closeSync(fd)
  }
  renameDurably(`${file}.tmp`, file)
}

/** Whoever still reads an older file keeps it open; its name goes. */
function removeOlder(directory: string, oldestKept: number): void {
  for (const name of readdirSync(directory)) {
    const generation = /^index-(\d{8})\.(?:mni|json)$/.exec(name)?.[1]
    if (generation !== undefined && Number(generation) < oldestKept) rmSync(join(directory, name))
  }
}

/** Removes what interrupted writers left, among it finished files that never came into use. Only the writer may do this. */
export function removeOrphans(directory: string): string[] {
  const { generation } = currentOf(directory)
  const orphans = readdirSync(directory).filter((name) => {
    const newer = /^index-(\d{8})\.(?:mni|json)$/.exec(name)?.[1]
    return /\.(?:tmp|spool)$/.test(name) || (newer !== undefined && Number(newer) > generation)
  })
  for (const name of orphans) rmSync(join(directory, name))
  return orphans
}
