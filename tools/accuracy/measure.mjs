import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** @typedef {import('../../packages/cli/src/eval/report.ts').Report} Report */

/**
 * A report, and the command that repeats it.
 * @typedef {{ report: Report, command: string }} Run
 */

const root = fileURLToPath(new URL('../..', import.meta.url))
const binary = join(root, 'packages/cli/bin/monban.js')
const corpus = join(root, 'testdata/messages/corpus')

/** Licences under which rows may be used to fit weights, as `tools/fit-wording.mjs` does. */
const free = 'CC BY 4.0*|CC0*|MIT*|BSD*|Apache-2.0'

/** Received messages. Except for `fitted`, no row of these runs was used to fit anything. @param {string} file */
export function measureReceived(file) {
  const on = (/** @type {string} */ where, /** @type {string[]} */ ...options) => {
    const args = ['--where', where, ...options]
    return { report: evaluate([file, ...args]), command: spell('"$MONBAN_DATA/messages-dev.jsonl"', args) }
  }
  return {
    ja: on(`lang=ja,licence!=${free}`, '--perturb', 'all', '--without-brand-knowledge'),
    jaBefore: on(`lang=ja,label=scam,year<2024,licence!=${free}`),
    jaAfter: on(`lang=ja,label=scam,year>=2024,licence!=${free}`),
    en: on(`lang=en,licence!=${free}`, '--without-brand-knowledge'),
    enSms: on(`lang=en,channel=sms,licence!=${free}`, '--perturb', 'all'),
    others: on(`lang!=ja|en,licence!=${free}`),
    fitted: on(`licence=${free}`),
  }
}

/** Our own messages, all of which the weights were fitted on. */
export function measureCorpus() {
  const names = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.jsonl'),
  )
  const input = names
    .sort()
    .map((name) => readFileSync(join(corpus, name), 'utf8'))
    .join('')
  const on = (/** @type {string} */ where, /** @type {string[]} */ ...options) => {
    const args = ['--where', where, ...options]
    const command = `cat testdata/messages/corpus/*/*.jsonl | ${spell('-', args)}`
    return { report: evaluate(['-', ...args], input), command }
  }
  return { ja: on('lang=ja', '--perturb', 'all'), en: on('lang=en') }
}

/** @param {string[]} args @param {string} [input] @returns {Report} */
function evaluate(args, input = '') {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [binary, 'eval', ...args, '--json'], {
    input,
    encoding: 'utf8',
    maxBuffer: 256 * 1_048_576,
  })
  if (error) throw error
  if (status !== 0) throw new Error(`monban eval ${args.join(' ')} ended with ${status}: ${stderr}`)
  return JSON.parse(stdout)
}

/** As one writes it in a shell. @param {string} file @param {string[]} args */
function spell(file, args) {
  return `npx monban eval ${file} ${args.map((arg) => (/[^\w=,-]/.test(arg) ? `'${arg}'` : arg)).join(' ')}`
}
