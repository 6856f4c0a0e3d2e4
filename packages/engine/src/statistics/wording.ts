import type { Range } from '../fold/fold.ts'
import { buckets, isJapanese, type Masked, mask, mostUnits, visitGrams, type Wording } from './grams.ts'
import { heaviest } from './passages.ts'

/**
 * Logistic regression over pieces of wording: `log-odds = bias + scale × Σ weight / √n` over the n distinct pieces of a message.
 * Pieces without a weight count into n, so that wording of which little is known says little.
 */
export interface WordingModel extends Curve {
  /** By bucket; 0 where nothing is known. */
  readonly weights: Int8Array
  /** Of messages without kana, whose words tell more or less than those of Japanese; the same curve where absent. */
  readonly abroad?: Curve
}

/** What the weights of a message mean. */
interface Curve {
  /** Log-odds of a message none of whose wording is known. */
  readonly bias: number
  /** What one unit of a weight is worth, in log-odds. */
  readonly scale: number
}

/** How the wording of a message weighs. */
export interface WordingFinding {
  /** Natural log-odds that the message is a scam, calibrated on held-out messages; 0 where they are even, or too little was read. */
  readonly logOdds: number
  /** What pulls most in that direction, in text order, in folded units. */
  readonly passages: readonly Range[]
}

/** Fewer distinct pieces with a weight than this say nothing. */
const fewest = 12

export function weighWording(wording: Wording, model: WordingModel): WordingFinding {
  const masked = mask(wording)
  const logOdds = logOddsOf(masked, model)
  const passages = logOdds === 0 ? [] : heaviest(masked, pulls(masked.units.length, Math.sign(logOdds)))
  return { logOdds, passages }
}

/** The pieces of the current message that have a weight, repeated ones included, and where they stand. */
class Weighed {
  readonly weights: number[] = []
  readonly starts: number[] = []
  readonly ends: number[] = []
  count = 0

  add(weight: number, start: number, end: number): void {
    this.weights[this.count] = weight
    this.starts[this.count] = start
    this.ends[this.count++] = end
  }
}

/** Kept from one message to the next, as they would take longer to make than to fill. */
const weighed = new Weighed()
const pull = new Float64Array(mostUnits)
/** Which buckets the current message has shown: its turn, from 1 on. */
const seen = new Uint8Array(buckets)
let turn = 0

/** Says that no bucket has been shown; all marks are wiped only when the turns run out. */
function forget(): void {
  turn = turn === 255 ? 1 : turn + 1
  if (turn === 1) seen.fill(0)
  weighed.count = 0
}

function logOddsOf(masked: Masked, model: WordingModel): number {
  forget()
  let sum = 0
  let known = 0
  let pieces = 0
  const { weights } = model
  visitGrams(masked, (bucket, start, end) => {
    const weight = weights[bucket] as number
    if (weight !== 0) weighed.add(weight, start, end)
    if (seen[bucket] === turn) return
    seen[bucket] = turn
    pieces += 1
    if (weight === 0) return
    known += 1
    sum += weight
  })
  if (known < fewest) return 0
  const { bias, scale } = isJapanese(masked.units) ? model : (model.abroad ?? model)
  return bias + (scale * sum) / Math.sqrt(pieces)
}

/** How strongly each of `length` units pulls in a direction: the weight of a piece is spread over its units. */
function pulls(length: number, direction: number): Float64Array {
  const { count, weights, starts, ends } = weighed
  pull.fill(0, 0, length)
  for (let i = 0; i < count; i++) {
    const start = starts[i] as number
    const end = ends[i] as number
    const share = (direction * (weights[i] as number)) / (end - start)
    for (let at = start; at < end; at++) pull[at] = (pull[at] as number) + share
  }
  return pull
}
