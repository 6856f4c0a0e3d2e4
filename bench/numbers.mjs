/**
 * The number index on a made-up directory: build, verify, look-ups, merge, and other stores on the same rows.
 * `npm run bench:numbers -- --count 2000000`, after a build. Options: --seed 1, --workers 0,2 (builds once with each, and goes on
 * with the last), --folder (about 31 bytes a number meanwhile, 2 in the end), --steps rows,build,verify,look-ups,merge,peers,
 * --peer-rows 5000000, --again, --keep, --write (into docs/benchmarks.md).
 * Each step is a process of its own and leaves its result in the folder: what is done is not done again unless `--again` says so.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { publish } from './measure/section.mjs'
import { report } from './numbers/report.mjs'

/** @type {Record<string, URL>} */
const scripts = {
  rows: new URL('./numbers/rows.mjs', import.meta.url),
  build: new URL('./numbers/build.mjs', import.meta.url),
  verify: new URL('./numbers/verify.mjs', import.meta.url),
  'look-ups': new URL('./numbers/look-ups.mjs', import.meta.url),
  merge: new URL('./numbers/merge.mjs', import.meta.url),
  peers: new URL('./numbers/peers.mjs', import.meta.url),
}

const { values: options } = parseArgs({
  options: {
    count: { type: 'string', default: '2000000' },
    seed: { type: 'string', default: '1' },
    workers: { type: 'string', default: '0,2' },
    folder: { type: 'string' },
    steps: { type: 'string', default: 'rows,build,verify,look-ups,merge,peers' },
    'peer-rows': { type: 'string', default: '5000000' },
    again: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
})
const count = whole('count', 1, 4e9)
const seed = whole('seed', 0, 2 ** 31)
const peerRows = whole('peer-rows', 1000, 2e8)
const folder = options.folder ?? join(tmpdir(), `monban-numbers-${count}-${seed}`)
const resultsFile = join(folder, 'results.json')
mkdirSync(folder, { recursive: true })

/** @type {Record<string, Record<string, unknown>>} */
const results = existsSync(resultsFile) ? JSON.parse(readFileSync(resultsFile, 'utf8')) : {}
for (const step of options.steps.split(',')) {
  if (step === 'build')
    for (const workers of options.workers.split(','))
      run('build', `build-${workers}`, { workers: Number(workers) })
  else run(step, step, {})
}
publish('numbers', report({ ...results, asked: { count, seed } }))
if (!options.keep) rmSync(folder, { recursive: true })

/** @param {string} step @param {string} key @param {object} more */
function run(step, key, more) {
  if (results[key] !== undefined && !options.again) return
  process.stderr.write(`${new Date().toISOString()} ${key}\n`)
  const script = scripts[step]
  if (script === undefined) throw new Error(`--steps takes ${Object.keys(scripts).join(', ')}; got ${step}`)
  const load = loadavg()[0] ?? 0
  const given = JSON.stringify({ folder, count, seed, peerRows, ...more })
  const { status, stdout } = spawnSync(process.execPath, [fileURLToPath(script), given], {
    encoding: 'utf8',
    maxBuffer: 1 << 24,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (status !== 0) throw new Error(`${key} failed`)
  const loads = [load, loadavg()[0] ?? 0]
  results[key] = { ...JSON.parse(stdout), loads, on: new Date().toISOString().slice(0, 10) }
  writeFileSync(resultsFile, `${JSON.stringify(results, null, 2)}\n`)
}

/** @param {'count' | 'seed' | 'peer-rows'} name @param {number} least @param {number} most */
function whole(name, least, most) {
  const value = Number(options[name])
  if (Number.isInteger(value) && value >= least && value <= most) return value
  throw new Error(`--${name} takes a whole number from ${least} to ${most}, got ${options[name]}`)
}
