/**
 * The number index on a made-up directory: build, verify, look-ups warm and with the file dropped from the page cache, merge.
 * `node bench/numbers.mjs --count 2000000`, after a build. Options: --seed 1, --workers 0|1|2, --sorted, --folder /tmp (needs
 * about 17 bytes a number meanwhile), --keep, --write (into docs/benchmarks.md). Rates leave out the making of the rows,
 * which is measured beforehand.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildIndex, currentOf, openDirectory, publishIndex, verifyIndex } from '@monban/number-index/node'
import { machine } from './measure/machine.mjs'
import { publish, table } from './measure/section.mjs'
import { batches, makeData } from './numbers/data.mjs'
import { latencies, sampleOf } from './numbers/look-ups.mjs'

const { values: options } = parseArgs({
  options: {
    count: { type: 'string', default: '2000000' },
    seed: { type: 'string', default: '1' },
    workers: { type: 'string', default: '0' },
    folder: { type: 'string', default: tmpdir() },
    sorted: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
})
const count = whole('count', 1, 4e9)
const seed = whole('seed', 0, 2 ** 31)
const workers = /** @type {0 | 1 | 2} */ (whole('workers', 0, 2))
const { sorted } = options

const data = makeData(count, seed)
const path = mkdtempSync(join(options.folder, 'monban-numbers-'))
try {
  const making = await timed(async () => {
    for (const { count: rows } of batches(data, { sorted })) if (rows === 0) throw new Error('an empty batch')
  })
  const building = await timed(() =>
    publishIndex(path, ({ file, generation }) =>
      buildIndex(batches(data, { sorted }), { file, generation, expected: data.expected, workers, sorted }),
    ),
  )
  const manifest = building.result
  const buildMemory = process.resourceUsage().maxRSS / 1000
  const verifying = await timed(() => verifyIndex(currentOf(path).file, manifest))
  const sample = sampleOf(data)
  const times = await latencies(currentOf(path).file, sample)
  const merging = await mergeChanges()
  const rows = manifest.numbers
  const rate = (/** @type {number} */ seconds) => `${(rows / seconds / 1e6).toFixed(1)} M/s`
  const bits = (/** @type {number} */ total) => (total / rows).toFixed(3)
  const { bound } = manifest
  publish('numbers', [
    `${rows.toLocaleString('en')} numbers, seed ${seed}, ${sorted ? 'in order' : 'shuffled'}, ${workers} worker threads. ${machine()}`,
    '',
    ...table(
      ['', 'measured'],
      [
        ['bytes a number, all', manifest.bytesPerNumber.toFixed(3)],
        ['bytes a number, without names', ((manifest.bytes - manifest.nameBytes) / rows).toFixed(3)],
        ['of the entropy bound, without names', manifest.ratioToBound.toFixed(4)],
        [
          'bound, bits a number: numbers + records + references',
          `${bits(bound.keys)} + ${bits(bound.values)} + ${bits(bound.references)}`,
        ],
        ['bytes a name', (manifest.nameBytes / Math.max(1, manifest.names)).toFixed(2)],
        ['making the rows', `${making.seconds.toFixed(1)} s`],
        [
          'build, wall',
          `${(building.seconds - making.seconds).toFixed(1)} s, ${rate(building.seconds - making.seconds)}`,
        ],
        [
          'build, processor',
          `${(building.cpu - making.cpu).toFixed(1)} s, ${rate(building.cpu - making.cpu)}`,
        ],
        ['build, most memory', `${buildMemory.toFixed(0)} MB`],
        ['verify with SHA-256', `${verifying.seconds.toFixed(1)} s, ${rate(verifying.seconds)}`],
        [
          `merge of ${merging.changes.toLocaleString('en')} changes`,
          `${merging.seconds.toFixed(1)} s, ${rate(merging.seconds)}`,
        ],
        ['memory after the merge, most', `${(process.resourceUsage().maxRSS / 1000).toFixed(0)} MB`],
      ],
    ),
    '',
    ...table(['look-up, µs', 'p50', 'p99', 'wrong answers'], times),
  ])
} finally {
  if (!options.keep) rmSync(path, { recursive: true })
}

/** One number in a thousand gets another record, one in ten thousand goes; and every changed one is looked up afterwards. */
async function mergeChanges() {
  const directory = await openDirectory(path)
  const changes = []
  for (const { count: rows, numbers } of batches(data)) {
    for (let row = 0; row < rows; row += 1000) {
      const number = numbers[row] ?? 0
      const facts = { category: 31, confidence: row % 16, magnitude: 1, period: 28, source: 1 }
      changes.push(
        row % 10_000 === 0 ? { number, removed: /** @type {const} */ (true) } : { number, ...facts },
      )
    }
    if (changes.length >= 2e6) break
  }
  for (let from = 0; from < changes.length; from += 10_000)
    await directory.apply(changes.slice(from, from + 10_000))
  const { seconds } = await timed(() => directory.merge())
  for (const change of changes) {
    const wrong =
      'removed' in change ? directory.find(change.number) : directory.find(change.number)?.category !== 31
    if (wrong) throw new Error(`wrong answer for ${change.number} after the merge`)
  }
  await directory.close()
  return { seconds, changes: changes.length }
}

/** @template T @param {() => Promise<T>} work */
async function timed(work) {
  const [start, before] = [performance.now(), process.cpuUsage()]
  const result = await work()
  const { user, system } = process.cpuUsage(before)
  return { result, seconds: (performance.now() - start) / 1000, cpu: (user + system) / 1e6 }
}

/** @param {'count' | 'seed' | 'workers'} name @param {number} least @param {number} most */
function whole(name, least, most) {
  const value = Number(options[name])
  if (Number.isInteger(value) && value >= least && value <= most) return value
  throw new Error(`--${name} takes a whole number from ${least} to ${most}, got ${options[name]}`)
}
