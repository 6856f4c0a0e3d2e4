/**
 * The HTTP service under a steady load: `node bench/http.mjs`, after a build. Options: --numbers DIR (a directory made by
 * `bench/numbers.mjs` from --count and --seed; without it a small one is built), --count 2000000, --seed 1, --rate 1000,
 * --seconds 20, --write (into docs/benchmarks.md). The service runs on one core, whoever asks on the other.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildDirectory, describeDirectory } from './http/directory.mjs'
import { load } from './http/load.mjs'
import { calls, checks, drawNumbers, lookUps } from './http/questions.mjs'
import { startMonban } from './http/server.mjs'
import { machine } from './measure/machine.mjs'
import { stepAside, where } from './measure/one-core.mjs'
import { publish, table } from './measure/section.mjs'
import { makeData } from './numbers/data.mjs'
import { stopAll } from './peers/program.mjs'

const { values: options } = parseArgs({
  options: {
    numbers: { type: 'string' },
    count: { type: 'string', default: '2000000' },
    seed: { type: 'string', default: '1' },
    rate: { type: 'string', default: '1000' },
    seconds: { type: 'string', default: '20' },
    write: { type: 'boolean', default: false },
  },
})
const count = whole('count', 1, 4e9)
const seed = whole('seed', 0, 2 ** 31)
const rate = whole('rate', 1, 100_000)
const seconds = whole('seconds', 1, 3_600)

/** Seconds of the same load before each measurement. */
const warming = 3

const data = makeData(count, seed)
const drawn = drawNumbers(data)
const directory = options.numbers
  ? { path: options.numbers, remove: () => undefined }
  : await buildDirectory(data)
const folder = mkdtempSync(join(tmpdir(), 'monban-http-'))
try {
  const { numbers, sources } = describeDirectory(directory.path, [...drawn.listed, ...drawn.unlisted])
  stepAside()
  const server = await startMonban(folder, directory.path)
  const lists = {
    'GET /v1/numbers/{number}, listed': lookUps(drawn.listed),
    'GET /v1/numbers/{number}, listed with a name': lookUps(drawn.named),
    'GET /v1/numbers/{number}, not listed': lookUps(drawn.unlisted),
    'POST /v1/calls/screen': calls([...drawn.listed, ...drawn.unlisted]),
    'POST /v1/check, an SMS': checks(seed),
  }
  const rows = []
  for (const [name, questions] of Object.entries(lists))
    rows.push([name, ...(await measure(server, questions))])
  publish('http', [
    `${rate.toLocaleString('en')} requests a second for ${seconds} s each, over 64 connections, against ${numbers.toLocaleString('en')} numbers${sources > 0 ? '' : ' without notes on their sources'}, seed ${seed}; the service ${where}, whoever asks on the other. ${machine()}`,
    '',
    ...table(
      [
        '',
        'p50, ms',
        'p99, ms',
        'slowest, ms',
        'errors',
        'answered a second',
        'service, cores',
        'asking, cores',
        'memory, MB',
      ],
      rows,
    ),
  ])
} finally {
  await stopAll()
  rmSync(folder, { recursive: true })
  directory.remove()
}

/** @param {Awaited<ReturnType<typeof startMonban>>} server @param {readonly import('./http/load.mjs').Question[]} questions */
async function measure({ site, usage }, questions) {
  await load(site, questions, { rate, seconds: warming })
  const [before, start] = [usage(), performance.now()]
  const { p50, p99, slowest, errors, rate: reached, cpu } = await load(site, questions, { rate, seconds })
  const after = usage()
  const cores = ((after.seconds - before.seconds) * 1_000) / (performance.now() - start)
  return [
    ...[p50, p99, slowest].map((time) => time.toFixed(1)),
    String(errors),
    Math.round(reached).toLocaleString('en'),
    cores.toFixed(2),
    cpu.toFixed(2),
    after.memory.toFixed(0),
  ]
}

/** @param {'count' | 'seed' | 'rate' | 'seconds'} name @param {number} least @param {number} most */
function whole(name, least, most) {
  const value = Number(options[name])
  if (Number.isInteger(value) && value >= least && value <= most) return value
  throw new Error(`--${name} takes a whole number from ${least} to ${most}, got ${options[name]}`)
}
