import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { scratch } from './_rows.ts'

const script = fileURLToPath(new URL('_memory.mjs', import.meta.url))

async function megabytes(rows: number): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    script,
    join(scratch(), 'a.mni'),
    String(rows),
  ])
  return Number(stdout)
}

test('building three times as many rows takes no more memory worth speaking of', async () => {
  const few = await megabytes(1_200_000)
  const many = await megabytes(3_600_000)
  expect(few).toBeLessThan(300)
  expect(many - few).toBeLessThan(60)
})
