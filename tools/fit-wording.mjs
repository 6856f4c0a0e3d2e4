/**
 * Fits the weights of the wording layer and writes `packages/engine/src/statistics/weights.ts`.
 *
 *     npx tsc -b && node tools/fit-wording.mjs
 *
 * Fitted on our own corpus, `testdata/messages/corpus`. With MONBAN_DATA set, the rows of its `messages-dev.jsonl` whose licence
 * allows it are added with less weight; the file written names what was used. Same input, same bytes.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { recognise } from '../packages/engine/dist/enrich.js'
import { judge } from '../packages/engine/dist/judge.js'
import { indexKnowledge } from '../packages/engine/dist/knowledge-index.js'
import { prepare } from '../packages/engine/dist/prepare.js'
import { buckets, mask, visitGrams } from '../packages/engine/dist/statistics/grams.js'
import { knowledge } from '../packages/knowledge/dist/index.js'
import { readExamples } from './wording/examples.mjs'
import { calibrate, hash, margin, regress } from './wording/regression.mjs'

/** @typedef {import('./wording/regression.mjs').Point & { fold: number, example: import('./wording/examples.mjs').Example }} Sample */

const folds = 5

/** A piece seen in fewer messages than this says more about those messages than about scams. */
const fewestMessages = 3

/**
 * Levels of a weight on each side of 0; more do not change the figures, only the size. With the zero they are the characters
 * from `#` to `[`, so that a weight is one character, and the file needs no decoding but a subtraction.
 */
const levels = 28
const zero = 63

const index = indexKnowledge(knowledge)
const examples = readExamples()
const samples = balance(commonPieces(examples.map(toSample)))
const fits = Array.from({ length: folds }, (_, fold) =>
  regress(
    samples.filter((sample) => sample.fold !== fold),
    buckets,
  ),
)
const calibration = calibrate(heldOut((sample, fold) => margin(fold, sample)))
const indexes = new Map(fits.map((fold) => [fold, { ...index, wording: toModel(fold) }]))
const judged = heldOut(({ example }, fold) => pointsOf(example.message, indexes.get(fold) ?? index))
report(judged)
write(regress(samples, buckets), calibrate(judged))

/** @param {import('./wording/examples.mjs').Example} example @returns {Sample} */
function toSample(example) {
  const { group, label, weight, message } = example
  /** @type {Set<number>} */
  const pieces = new Set()
  visitGrams(mask(recognise(prepare(message, index), index)), (bucket) => pieces.add(bucket))
  const scam = label === 'scam'
  return {
    pieces: Uint32Array.from(pieces).sort(),
    size: pieces.size,
    scam,
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

/** Scam and genuine count the same as a whole. @param {Sample[]} list @returns {Sample[]} */
function balance(list) {
  const total = (/** @type {boolean} */ scam) =>
    list.reduce((sum, sample) => (sample.scam === scam ? sum + sample.weight : sum), 0)
  const factor = total(false) / total(true)
  return list.map((sample) => (sample.scam ? { ...sample, weight: sample.weight * factor } : sample))
}

/**
 * What a fit that has not seen a message says of it, for each of our own messages.
 * @param {(sample: Sample, fit: import('./wording/regression.mjs').Fit) => number} say
 */
function heldOut(say) {
  return samples
    .filter(({ example }) => example.own)
    .map((sample) => ({
      margin: say(sample, /** @type {import('./wording/regression.mjs').Fit} */ (fits[sample.fold])),
      scam: sample.scam,
      weight: sample.weight,
    }))
}

/** @param {import('@monban/engine').Message} message @param {typeof index} withFold */
function pointsOf(message, withFold) {
  const { reasons } = judge(recognise(prepare(message, withFold), withFold), '')
  return reasons.reduce(
    (sum, { direction, weight }) => (direction === 'scam' ? sum + weight : sum - weight),
    0,
  )
}

/** @param {typeof judged} list */
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
 * @param {import('./wording/regression.mjs').Fit} fit
 * @returns {import('../packages/engine/dist/statistics/wording.js').WordingModel}
 */
function toModel({ weights, bias }) {
  const { slope, offset } = calibration
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  return {
    bias: slope * bias + offset,
    scale: (slope * largest) / levels,
    weights: Int8Array.from(weights, (weight) => Math.round((weight / largest) * levels)),
  }
}

/** @param {import('./wording/regression.mjs').Fit} fit @param {{ slope: number, offset: number }} curve */
function write(fit, curve) {
  const { bias, scale, weights } = toModel(fit)
  const own = examples.filter((example) => example.own).length
  const foreign = examples.length - own
  const used = `${own} messages of testdata/messages/corpus${foreign > 0 ? ` and ${foreign} of free licence` : ''}`
  writeFileSync(
    fileURLToPath(new URL('../packages/engine/src/statistics/weights.ts', import.meta.url)),
    `import type { WordingModel } from './wording.ts'

/** Written by \`tools/fit-wording.mjs\` from ${used}. */
export const shippedWording: WordingModel = {
  bias: ${bias.toFixed(4)},
  scale: ${scale.toFixed(6)},
  weights: decode(
    "${Buffer.from(weights.map((weight) => zero + weight)).toString('latin1')}",
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
