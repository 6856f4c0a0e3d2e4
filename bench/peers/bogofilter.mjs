import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { onOneCore } from '../measure/one-core.mjs'
import { versionOf } from './program.mjs'

/** Its three answers: spam, unsure, ham. */
const marks = /** @type {const} */ ({ S: 'caught', U: 'warned', H: 'passed' })

/** @type {import('./peer.mjs').Peer} */
export const bogofilter = {
  name: 'bogofilter',
  note: 'bulk mode (-b), messages as files; the time of a run without messages is taken off',
  usesUntrained: false,
  version: () => versionOf('bogofilter', '-V'),
  async start(folder) {
    const mails = join(folder, 'mails')
    mkdirSync(mails)
    const store = mailStore(mails)
    return {
      async learn(samples) {
        const paths = (/** @type {string} */ label) =>
          samples.filter((sample) => sample.label === label).map(store)
        await run(folder, '-s', paths('scam'))
        await run(folder, '-n', paths('ham'))
      },
      async judge(samples) {
        const paths = samples.map(store)
        const idle = await run(folder, '-T', [])
        const { output, seconds } = await run(folder, '-T', paths)
        return { opinions: output.trim().split('\n').map(toOpinion), seconds: seconds - idle.seconds }
      },
    }
  },
}

/** @param {string} folder */
function mailStore(folder) {
  /** @type {Map<string, string>} */
  const paths = new Map()
  return (/** @type {import('./peer.mjs').Sample} */ { id, mail }) => {
    const path = paths.get(id) ?? join(folder, `${paths.size}.eml`)
    if (!paths.has(id)) writeFileSync(path, mail)
    paths.set(id, path)
    return path
  }
}

/** @param {string} folder @param {string} task @param {readonly string[]} paths */
async function run(folder, task, paths) {
  const started = performance.now()
  const child = onOneCore('bogofilter', ['-C', '-d', folder, task, '-b'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  if (!child.stdin || !child.stdout) throw new Error('bogofilter has no pipes')
  const exited = once(child, 'exit')
  child.stdin.end(paths.map((path) => `${path}\n`).join(''))
  const output = await text(child.stdout)
  const [code] = await exited
  // 0, 1 and 2 are its answers about the last message.
  if (code > 2) throw new Error(`bogofilter ended with ${code}`)
  return { output, seconds: (performance.now() - started) / 1_000 }
}

/** `/tmp/…/12.eml S 0.991605` @param {string} line @returns {import('./peer.mjs').Opinion} */
function toOpinion(line) {
  const [, letter, score] = /([SUH]) ([\d.e+-]+)$/.exec(line) ?? []
  if (letter === undefined) throw new Error(`bogofilter said ${line}`)
  return { score: Number(score), mark: marks[/** @type {keyof typeof marks} */ (letter)] }
}
