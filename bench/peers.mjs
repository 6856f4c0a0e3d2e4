/**
 * Monban beside other open-source filters, on the same messages in the same run: `node bench/peers.mjs`, after a build.
 * Options: --seed=1, --rounds=5, --most=500 (test messages per language, channel and label), --speed-messages=200,
 * --json, --write (into docs/benchmarks.md). MONBAN_DATA names a folder of received messages; without it our own corpus is used.
 * With --learn=own and MONBAN_DATA, filters learn from our own corpus and are tested on received messages.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stepAside } from './measure/one-core.mjs'
import { number } from './measure/options.mjs'
import { generator, shuffled } from './measure/random.mjs'
import { publish } from './measure/section.mjs'
import { accuracyPerCell } from './peers/accuracy.mjs'
import { bogofilter } from './peers/bogofilter.mjs'
import { monban } from './peers/monban.mjs'
import { monbanServer } from './peers/monban-server.mjs'
import { stopAll } from './peers/program.mjs'
import { report } from './peers/report.mjs'
import { rspamd } from './peers/rspamd.mjs'
import { readSamples } from './peers/samples.mjs'
import { spamassassin } from './peers/spamassassin.mjs'
import { measureSpeed } from './peers/speed.mjs'

const data = process.env.MONBAN_DATA
const seed = number('seed', 1)
const learnOwn = process.argv.includes('--learn=own')
if (learnOwn && data === undefined) throw new Error('--learn=own needs MONBAN_DATA to test on')
const { training, test } = readSamples({ folder: data, learnOwn, seed, most: number('most', 500) })
// Behind HTTP the answers are the engine's, which the tests of the server make sure of: only its speed is of interest.
const served = learnOwn ? [] : [monbanServer]
const peers = [monban, ...served, rspamd, spamassassin, bogofilter].map((peer) => ({
  ...peer,
  version: peer.version(),
}))
stepAside()

/** @type {{ name: string, running: import('./peers/peer.mjs').Running }[]} */
const started = []
/** @type {string[]} */
const folders = []
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => cleanUp().then(() => process.exit(1)))
try {
  const runs = []
  for (const peer of peers.filter(({ version }) => version !== undefined)) {
    say(`${peer.name}: judging ${test.length} messages`)
    const folder = mkdtempSync(join(tmpdir(), 'monban-peer-'))
    folders.push(folder)
    const running = await peer.start(folder)
    started.push({ name: peer.name, running })
    if (peer.name !== monbanServer.name) runs.push(...(await judgeBeforeAndAfter(peer, running)))
  }
  const sample = shuffled(test, generator(seed)).slice(0, number('speed-messages', 200))
  const speeds = learnOwn ? new Map() : await measureSpeed(started, sample, number('rounds', 5))
  show({
    source: source(),
    seed,
    training: training.length,
    test: test.length,
    timed: sample.length,
    peers,
    accuracy: accuracyPerCell(test, runs),
    speed: [...speeds].map(([name, perSecond]) => ({
      name,
      perSecond,
      ratio: (speeds.get(monban.name) ?? 0) / perSecond,
    })),
  })
} finally {
  await cleanUp()
}

async function cleanUp() {
  await stopAll()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}

function source() {
  if (learnOwn) return 'received messages (MONBAN_DATA), learned from our own corpus'
  return data === undefined ? 'our own corpus, written for this project' : 'received messages (MONBAN_DATA)'
}

/**
 * What a peer says as it is installed, and what it says once it has learned.
 * @param {{ name: string, usesUntrained: boolean }} peer
 * @param {import('./peers/peer.mjs').Running} running
 */
async function judgeBeforeAndAfter({ name, usesUntrained }, running) {
  const runs = []
  if (usesUntrained) runs.push({ name, trained: false, ...(await running.judge(test)) })
  if (running.learn) {
    await running.learn(training)
    runs.push({ name, trained: true, ...(await running.judge(test)) })
  }
  return runs
}

/** @param {import('./peers/report.mjs').Result} result */
function show(result) {
  if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`)
  else publish(learnOwn ? 'peers-transfer' : 'peers', report(result))
}

/** @param {string} line */
function say(line) {
  process.stderr.write(`${line}\n`)
}
