import { readFileSync } from 'node:fs'
import { categories, classSymbols } from '../codes.ts'
import { NumberIndexError } from '../errors.ts'
import { majorVersion, minorVersion } from '../header.ts'
import type { CodeUse } from '../page-writer.ts'
import type { EntropyBound } from './entropy.ts'

/** What lies beside a file: what it holds, what it weighs, and how to know it again. */
export interface Manifest {
  readonly format: string
  readonly tool: string
  readonly file: string
  readonly sha256: string
  readonly bytes: number
  readonly generation: number
  readonly baseLsn: number
  readonly numbers: number
  readonly pages: number
  readonly segments: number
  /** Numbers with a name, and different names summed over the segments. */
  readonly named: number
  readonly names: number
  /** Numbers of each category, by category. */
  readonly categories: readonly number[]
  readonly bytesPerNumber: number
  /** Bytes of the name blocks and their table. */
  readonly nameBytes: number
  /** In bits, of all numbers together. */
  readonly bound: EntropyBound
  /** Size without the names, over the bound. */
  readonly ratioToBound: number
}

interface Measured {
  readonly file: string
  readonly sha256: string
  readonly generation: number
  readonly baseLsn: number
  readonly numbers: number
  readonly pages: number
  readonly fileLength: number
  readonly segments: number
  readonly named: number
  readonly names: number
  readonly nameBytes: number
  readonly bound: EntropyBound
  readonly use: CodeUse
}

const tool: { name: string; version: string } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
)

export function manifestOf({ fileLength, use, ...measured }: Measured): Manifest {
  const { numbers, nameBytes, bound } = measured
  const boundBits = bound.keys + bound.values + bound.references
  return {
    format: `${majorVersion}.${minorVersion}`,
    tool: `${tool.name} ${tool.version}`,
    ...measured,
    bytes: fileLength,
    categories: Array.from({ length: categories }, (_, category) => ofCategory(use, category)),
    bytesPerNumber: numbers === 0 ? 0 : fileLength / numbers,
    ratioToBound: boundBits === 0 ? 0 : ((fileLength - nameBytes) * 8) / boundBits,
  }
}

function ofCategory({ ofClass }: CodeUse, category: number): number {
  let sum = 0
  for (let at = category * 2; at < ofClass.length; at += classSymbols) {
    sum += (ofClass[at] as number) + (ofClass[at + 1] as number)
  }
  return sum
}

export function readManifest(file: string): Manifest {
  const text = readFileSync(file, 'utf8')
  try {
    return JSON.parse(text) as Manifest
  } catch {
    throw new NumberIndexError('malformed', 'manifest', {
      expected: 'JSON',
      found: JSON.stringify(text.slice(0, 40)),
    })
  }
}
