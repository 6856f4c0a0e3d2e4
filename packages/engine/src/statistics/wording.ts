import type { Range } from '../fold/fold.ts'
import { buckets, isJapanese, type Masked, mask, visitGrams, type Wording } from './grams.ts'
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
  const passages = logOdds === 0 ? [] : heaviest(masked, pulls(masked, model, Math.sign(logOdds)))
  return { logOdds, passages }
}

/** Which buckets the current message has shown; a mark is the number of the call, so that nothing needs to be wiped. */
const seen = new Uint32Array(buckets)
let call = 0

function logOddsOf(masked: Masked, model: WordingModel): number {
  call = (call + 1) >>> 0
  let sum = 0
  let known = 0
  let pieces = 0
  visitGrams(masked, (bucket) => {
    if (seen[bucket] === call) return
    seen[bucket] = call
    pieces += 1
    const weight = model.weights[bucket] as number
    if (weight === 0) return
    known += 1
    sum += weight
  })
  if (known < fewest) return 0
  const { bias, scale } = isJapanese(masked) ? model : (model.abroad ?? model)
  return bias + (scale * sum) / Math.sqrt(pieces)
}

/** How strongly each unit pulls in a direction: the weight of a piece is spread over its units. */
function pulls(masked: Masked, { weights }: WordingModel, direction: number): Float64Array {
  const pull = new Float64Array(masked.units.length)
  visitGrams(masked, (bucket, start, end) => {
    const share = (direction * (weights[bucket] as number)) / (end - start)
    if (share !== 0) for (let at = start; at < end; at++) pull[at] = (pull[at] as number) + share
  })
  return pull
}
