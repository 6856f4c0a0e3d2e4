import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freeLicences } from '../wording/examples.mjs'

/** @typedef {import('../../packages/cli/src/eval/report.ts').Report} Report */

/**
 * A report, and the command that repeats it.
 * @typedef {{ report: Report, command: string }} Run
 */

const root = fileURLToPath(new URL('../..', import.meta.url))
const corpus = join(root, 'testdata/messages/corpus')

/** Received messages, none of which was used to fit anything. @param {string} file */
export function measureReceived(file) {
  const on = (/** @type {string} */ where, /** @type {string[]} */ ...options) => {
    const args = ['--where', where, ...options]
    return { report: evaluate([file, ...args]), command: spell('"$MONBAN_DATA/messages-dev.jsonl"', args) }
  }
  return {
    ja: on(`lang=ja,licence!=${freeLicences}`, '--perturb', 'all', '--without-brand-knowledge'),
    jaBefore: on(`lang=ja,label=scam,year<2024,licence!=${freeLicences}`),
    jaAfter: on(`lang=ja,label=scam,year>=2024,licence!=${freeLicences}`),
    en: on(`lang=en,licence!=${freeLicences}`, '--without-brand-knowledge'),
    enSms: on(`lang=en,channel=sms,licence!=${freeLicences}`, '--perturb', 'all'),
    others: on(`lang!=ja|en,licence!=${freeLicences}`),
  }
}

/**
 * The messages that the weights were fitted on: each judged by weights fitted without it and its near-copies. The disguises are
 * judged by the weights as shipped, since there only the difference counts.
 */
export function measureFitted() {
  const folder = mkdtempSync(join(tmpdir(), 'monban-accuracy-'))
  const heldOut = join(folder, 'held-out.jsonl')
  try {
    run('tools/fit-wording.mjs', ['--held-out', heldOut])
    const on = (/** @type {string} */ where) => {
      const args = ['--where', where]
      const fit = 'node tools/fit-wording.mjs --held-out held-out.jsonl'
      return { report: evaluate([heldOut, ...args]), command: `${fit} && ${spell('held-out.jsonl', args)}` }
    }
    const received = process.env.MONBAN_DATA ? on(`licence=${freeLicences}`) : undefined
    return {
      ja: on(`lang=ja,licence!=${freeLicences}`),
      en: on(`lang=en,licence!=${freeLicences}`),
      received,
      disguised: disguised(),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function disguised() {
  const names = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.jsonl'),
  )
  const input = names.sort().map((name) => readFileSync(join(corpus, name), 'utf8'))
  const args = ['--where', 'lang=ja', '--perturb', 'all']
  const command = `cat testdata/messages/corpus/*/*.jsonl | ${spell('-', args)}`
  return { report: evaluate(['-', ...args], input.join('')), command }
}

/** @param {string[]} args @param {string} [input] @returns {Report} */
function evaluate(args, input = '') {
  return JSON.parse(run('packages/cli/bin/monban.js', ['eval', ...args, '--json'], input))
}

/** Standard output of one of our programs. @param {string} program @param {string[]} args @param {string} [input] */
function run(program, args, input = '') {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [join(root, program), ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 256 * 1_048_576,
  })
  if (error) throw error
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}: ${stderr}`)
  return stdout
}

/** As one writes it in a shell. @param {string} file @param {string[]} args */
function spell(file, args) {
  return `npx monban eval ${file} ${args.map((arg) => (/[^\w=,-]/.test(arg) ? `'${arg}'` : arg)).join(' ')}`
}
