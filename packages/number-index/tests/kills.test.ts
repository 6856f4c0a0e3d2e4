import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import {
  buildIndex,
  currentOf,
  openDirectory,
  openFileIndex,
  publishIndex,
  readManifest,
  verifyIndex,
} from '@monban/number-index/node'
import { expect, test } from 'vitest'
import { plainRow, scratch } from './_rows.ts'

const writer = fileURLToPath(new URL('_writer.mjs', import.meta.url))
const firstNumber = 810_000_000_000
/** Of each writer; `KILLS=400` for a long run. */
const kills = Number(process.env.KILLS ?? 40)

/** Lets a writer work and kills it, at a moment nobody chose. @returns the last figure that it named, or `from` */
async function killAfter(mode: string, path: string, from: number, delay: number): Promise<number> {
  const child = spawn(process.execPath, [writer, mode, path, String(from)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [output, errors] = ['', '']
  child.stdout.on('data', (data: Buffer) => (output += data))
  child.stderr.on('data', (data: Buffer) => (errors += data))
  await Promise.race([once(child.stdout, 'data'), once(child, 'close')])
  setTimeout(() => child.kill('SIGKILL'), delay)
  if (child.exitCode === null && child.signalCode === null) await once(child, 'close')
  expect(errors).toBe('')
  const lines = output.split('\n').slice(0, -1)
  return Math.max(from, Number(lines.at(-1)?.split(' ')[1] ?? 0))
}

const publish = (path: string) =>
  publishIndex(path, ({ file, generation }) => buildIndex([plainRow(81)], { file, generation }))

/** @returns how many numbers were acknowledged */
async function killChanges(mode: 'apply' | 'merge', path: string): Promise<number> {
  await publish(path)
  let next = firstNumber
  for (let kill = 0; kill < kills; kill++) {
    next = await killAfter(mode, path, next, (kill * 37) % 150)
    const directory = await openDirectory(path)
    for (let number = firstNumber; number < next; number++) {
      if (directory.nameOf(number) !== `店${number}`)
        expect.fail(`${number} of ${next} is lost after kill ${kill + 1}`)
    }
    expect(directory.find(81)).toMatchObject({ period: 28 })
    await directory.close()
  }
  const { file, manifestFile } = currentOf(path)
  await verifyIndex(file, readManifest(manifestFile))
  return next - firstNumber
}

async function killBuilder(path: string): Promise<void> {
  await publish(path)
  for (let kill = 0; kill < kills; kill++) {
    const published = await killAfter('build', path, 1, (kill * 13) % 80)
    const { file, manifestFile, generation } = currentOf(path)
    expect(generation).toBeGreaterThanOrEqual(published)
    await verifyIndex(file, readManifest(manifestFile))
    const index = openFileIndex(file)
    expect(index.find(81_000)).toMatchObject({ category: generation % 32 })
    index.close()
  }
}

test(
  'forty kills each of builder, merger and log leave a directory that answers what was acknowledged',
  async () => {
    const [changed, merged] = await Promise.all([
      killChanges('apply', scratch()),
      killChanges('merge', scratch()),
      killBuilder(scratch()),
    ])
    expect(changed).toBeGreaterThan(0)
    expect(merged).toBeGreaterThan(0)
  },
  10_000 + kills * 5_000,
)
