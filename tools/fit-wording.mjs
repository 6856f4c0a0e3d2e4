/**
 * Fits the weights of the wording layer and writes `packages/engine/src/statistics/weights.ts`.
 *
 *     npm run compile && npm run fit
 *
 * Fitted on our own corpus, `testdata/messages/corpus`. With MONBAN_DATA set, the rows of its `messages-dev.jsonl` whose licence
 * allows it are added with less weight; the file written names what was used. Same input, same bytes.
 *
 * `--held-out FILE` writes, instead of the weights, the verdict on every message by an engine whose weights were fitted without
 * the message and its near-copies, in the form in which `monban eval` reads predictions back.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { toPrediction } from '../packages/cli/dist/eval/outcome.js'
import { recognise } from '../packages/engine/dist/enrich.js'
import { judge } from '../packages/engine/dist/judge.js'
import { indexKnowledge } from '../packages/engine/dist/knowledge-index.js'
import { prepare } from '../packages/engine/dist/prepare.js'
import { buckets, isJapanese, mask, visitGrams } from '../packages/engine/dist/statistics/grams.js'
import { knowledge } from '../packages/knowledge/dist/index.js'
import { readExamples } from './wording/examples.mjs'
import { calibrate, hash, margin, regress } from './wording/regression.mjs'

/** @typedef {import('./wording/regression.mjs').Fit} Fit */
/** @typedef {import('./wording/regression.mjs').Point & { fold: number, example: import('./wording/examples.mjs').Example }} Sample */

const folds = 5

/** Most by which a message counts more because its side is rare. */
const rarest = 4

/** A piece seen in fewer messages than this says more about those messages than about scams. */
const fewestMessages = 3

/**
 * Levels of a weight on each side of 0; more do not change the figures, only the size. With the zero they are the characters
 * from `(` to `Z`, so that a weight is one character, and the file needs no decoding but a subtraction.
 */
const levels = 25
const zero = 65

const index = indexKnowledge(knowledge)
const samples = balance(commonPieces(readExamples().map(toSample)))
const fits = Array.from({ length: folds }, (_, fold) =>
  fitOf(samples.filter((sample) => sample.fold !== fold)),
)
const margins = heldOut(samples, (sample, fit) => margin(fit, sample))
const calibration = {
  japanese: calibrate(margins.filter(({ language }) => language === 'japanese')),
  abroad: calibrate(margins.filter(({ language }) => language === 'abroad')),
}
const indexes = fits.map((fit) => ({ ...index, wording: toModel(fit) }))

const option = process.argv.indexOf('--held-out')
const destination = option < 0 ? undefined : process.argv[option + 1]
if (destination === undefined) writeWeights()
else writeFileSync(destination, samples.map((sample) => `${JSON.stringify(predictionOf(sample))}\n`).join(''))

/** @param {import('./wording/examples.mjs').Example} example @returns {Sample} */
function toSample(example) {
  const { row, group, weight } = example
  /** @type {Set<number>} */
  const pieces = new Set()
  const masked = mask(recognise(prepare(row.message, index), index))
  visitGrams(masked, (bucket) => pieces.add(bucket))
  return {
    pieces: Uint32Array.from(pieces).sort(),
    size: pieces.size,
    scam: row.facts.label === 'scam',
    language: isJapanese(masked.units) ? 'japanese' : 'abroad',
    weight,
    fold: hash(group) % folds,
    example,
  }
}

/** @param {Sample[]} list @returns {Sample[]} */
function commonPieces(list) {
  const messages = new Uint32Array(buckets)
  for (const { pieces } of list)
    for (const piece of pieces) messages[piece] = /** @type {number} */ (messages[piece]) + 1
  const isCommon = (/** @type {number} */ piece) => /** @type {number} */ (messages[piece]) >= fewestMessages
  return list.map((sample) => ({ ...sample, pieces: sample.pieces.filter(isCommon) }))
}

/**
 * In each language and channel scam and genuine messages count the same as a whole. Otherwise the register would decide: people
 * chat with friends and get notices by mail, and most scams are notices.
 * @param {Sample[]} list @returns {Sample[]}
 */
function balance(list) {
  /** @type {Map<string, number>} */
  const totals = new Map()
  const cell = (/** @type {Sample} */ { example }, /** @type {boolean} */ scam) =>
    `${example.row.facts.lang} ${example.row.message.channel} ${scam}`
  for (const sample of list) {
    const key = cell(sample, sample.scam)
    totals.set(key, (totals.get(key) ?? 0) + sample.weight)
  }
  return list.map((sample) => {
    const own = totals.get(cell(sample, sample.scam)) ?? 1
    const other = totals.get(cell(sample, !sample.scam)) ?? 0
    return { ...sample, weight: sample.weight * Math.min(rarest, (own + other) / (2 * own)) }
  })
}

/** @param {Sample[]} list @returns {Fit} */
function fitOf(list) {
  return regress(list, buckets)
}

/**
 * What a fit that has not seen a message says of it.
 * @param {Sample[]} list @param {(sample: Sample, fit: Fit) => number} say
 */
function heldOut(list, say) {
  return list.map((sample) => ({
    margin: say(sample, /** @type {Fit} */ (fits[sample.fold])),
    scam: sample.scam,
    language: sample.language,
    weight: sample.weight,
  }))
}

/** The verdict of an engine that has not seen the message. @param {Sample} sample */
function verdictOn({ fold, example }) {
  const unseen = indexes[fold] ?? index
  return judge(recognise(prepare(example.row.message, unseen), unseen), 'held-out')
}

/** @param {Sample} sample */
function pointsOf(sample) {
  return verdictOn(sample).reasons.reduce(
    (sum, { direction, weight }) => (direction === 'scam' ? sum + weight : sum - weight),
    0,
  )
}

/** @param {Sample} sample */
function predictionOf(sample) {
  const { id, facts, cut, filled } = sample.example.row
  const { level, score, kind, impersonates, reasons, ruleVersion } = verdictOn(sample)
  const ids = reasons.map((reason) => reason.id)
  return toPrediction({
    ...{ id, level, score, kind, impersonates, reasons: ids, ruleVersion, facts, cut, filled },
    variants: {},
  })
}

function writeWeights() {
  const judged = heldOut(
    samples.filter(({ example }) => example.own),
    pointsOf,
  )
  report(judged)
  write(toModel(fitOf(samples)), calibrate(judged))
}

/** @param {ReturnType<typeof heldOut>} list */
function report(list) {
  const share = (/** @type {boolean} */ scam, /** @type {number} */ least) => {
    const wanted = list.filter((row) => row.scam === scam)
    return `${((100 * wanted.filter(({ margin }) => margin >= least).length) / wanted.length).toFixed(1)} %`
  }
  for (const least of [2.5, 3, 3.5, 4, 5, 6, 7])
    process.stdout.write(
      `points >= ${least}: scam ${share(true, least)}, genuine ${share(false, least)}, held out\n`,
    )
}

/**
 * Calibrated, and in as few levels as are written.
 * @param {Fit} fit
 * @returns {Required<import('../packages/engine/dist/statistics/wording.js').WordingModel>}
 */
function toModel({ weights, bias }) {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  const curve = (/** @type {import('./wording/regression.mjs').Language} */ language) => {
    const { slope, offset } = calibration[language]
    return { bias: slope * bias[language] + offset, scale: (slope * largest) / levels }
  }
  return {
    ...curve('japanese'),
    abroad: curve('abroad'),
    weights: Int8Array.from(weights, (weight) => Math.round((weight / largest) * levels)),
  }
}

/** @param {ReturnType<typeof toModel>} model @param {{ slope: number, offset: number }} curve */
function write({ bias, scale, abroad, weights }, curve) {
  const own = samples.filter(({ example }) => example.own).length
  const foreign = samples.length - own
  const used = `${own} messages of testdata/messages/corpus${foreign > 0 ? ` and ${foreign} of free licence` : ''}`
  writeFileSync(
    fileURLToPath(new URL('../packages/engine/src/statistics/weights.ts', import.meta.url)),
    `import type { WordingModel } from './wording.ts'

/** Written by \`tools/fit-wording.mjs\` from ${used}. */
export const shippedWording: WordingModel = {
  bias: ${bias.toFixed(4)},
  scale: ${scale.toFixed(6)},
  abroad: { bias: ${abroad.bias.toFixed(4)}, scale: ${abroad.scale.toFixed(6)} },
  weights: decode(
    '${Buffer.from(weights.map((weight) => zero + weight)).toString('latin1')}',
  ),
}

/** The score is the logistic function of slope × points + offset. */
export const scoreCurve = { slope: ${curve.slope.toFixed(4)}, offset: ${curve.offset.toFixed(4)} }

/** One weight a character, \`${String.fromCharCode(zero)}\` for 0. */
function decode(text: string): Int8Array {
  const weights = new Int8Array(text.length)
  for (let i = 0; i < weights.length; i++) weights[i] = text.charCodeAt(i) - ${zero}
  return weights
}
`,
  )
}
