import { NumberIndexError } from './errors.ts'

/** The longest code; what is rarer than that allows shares its length with others. */
export const longestCode = 20
/** Codes up to this length are decoded by one look into a table. */
const quickBits = 9

/** Lengths of the best prefix code for these counts: 0 for a count of 0, and 1 for a lone symbol. */
export function codeLengths(counts: ArrayLike<number>): Uint8Array {
  let weights = Float64Array.from(counts)
  for (;;) {
    const lengths = huffman(weights)
    if (lengths.every((length) => length <= longestCode)) return lengths
    // Flatter counts make a shallower tree; a few rounds suffice, and the loss lies in the rarest symbols.
    weights = weights.map((weight) => (weight > 0 ? Math.ceil(weight / 2) : 0))
  }
}

/** Huffman's construction with two queues: leaves by weight, and inner nodes, which arise in order of weight. */
function huffman(weights: Float64Array): Uint8Array {
  const lengths = new Uint8Array(weights.length)
  const leaves = [...weights.keys()].filter((symbol) => (weights[symbol] ?? 0) > 0)
  leaves.sort((a, b) => (weights[a] ?? 0) - (weights[b] ?? 0) || a - b)
  if (leaves.length < 2) {
    for (const symbol of leaves) lengths[symbol] = 1
    return lengths
  }
  const depths = depthsOf(leaves.map((symbol) => weights[symbol] ?? 0))
  for (const [place, symbol] of leaves.entries()) lengths[symbol] = depths[place] ?? 0
  return lengths
}

/** Depth of each leaf in the tree over ascending weights. */
function depthsOf(leafWeights: readonly number[]): number[] {
  const leaves = leafWeights.length
  const weight = [...leafWeights]
  const parent: number[] = []
  let [leaf, inner] = [0, leaves]
  const lightest = () =>
    inner >= weight.length || (leaf < leaves && (weight[leaf] ?? 0) <= (weight[inner] ?? 0))
      ? leaf++
      : inner++
  while (weight.length < 2 * leaves - 1) {
    const [a, b] = [lightest(), lightest()]
    parent[a] = weight.length
    parent[b] = weight.length
    weight.push((weight[a] ?? 0) + (weight[b] ?? 0))
  }
  const depth: number[] = new Array(weight.length).fill(0)
  for (let node = weight.length - 2; node >= 0; node--) depth[node] = (depth[parent[node] ?? 0] ?? 0) + 1
  return depth.slice(0, leaves)
}

/** The canonical code of each symbol, its first bit lowest, as a page holds it. */
export function canonicalCodes(lengths: Uint8Array): Uint32Array {
  const codes = new Uint32Array(lengths.length)
  let code = 0
  let previous = 0
  for (const symbol of inCodeOrder(lengths)) {
    const length = lengths[symbol] ?? 0
    code = previous === 0 ? 0 : (code + 1) << (length - previous)
    codes[symbol] = reversed(code, length)
    previous = length
  }
  return codes
}

/** Symbols with a code, shorter codes first. */
function inCodeOrder(lengths: Uint8Array): Uint16Array {
  const starts = new Uint16Array(longestCode + 2)
  for (const length of lengths) starts[length + 1] = (starts[length + 1] as number) + 1
  const without = starts[1] as number
  for (let length = 2; length < starts.length; length++) {
    starts[length] = (starts[length] as number) + (starts[length - 1] as number)
  }
  const order = new Uint16Array(lengths.length)
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    const length = lengths[symbol] as number
    if (length === 0) continue
    order[(starts[length] as number) - without] = symbol
    starts[length] = (starts[length] as number) + 1
  }
  return order.subarray(0, lengths.length - without)
}

function reversed(code: number, length: number): number {
  let result = 0
  for (let bit = 0; bit < length; bit++) result |= ((code >>> bit) & 1) << (length - 1 - bit)
  return result
}

/** Refuses lengths that no complete code has: a decoder could run past its table. */
export function checkLengths(lengths: Uint8Array, where: string): void {
  const used = lengths.filter((length) => length > 0)
  const longest = used.reduce((most, length) => Math.max(most, length), 0)
  if (longest > longestCode) {
    throw new NumberIndexError('malformed', where, {
      expected: `codes up to ${longestCode} bits`,
      found: longest,
    })
  }
  const filled = used.reduce((sum, length) => sum + 2 ** -length, 0)
  const wanted = used.length > 1 ? 1 : used.length / 2
  if (filled !== wanted) {
    throw new NumberIndexError('malformed', where, { expected: `a code that fills ${wanted}`, found: filled })
  }
}

/** Several codes side by side: a quick table each, and for longer codes where each length begins. */
export class Decoder {
  readonly #quick: Uint16Array
  readonly #first: Int32Array
  readonly #count: Int32Array
  readonly #order: Uint16Array
  readonly #start: Int32Array

  constructor(lengthsOf: readonly Uint8Array[]) {
    this.#quick = new Uint16Array(lengthsOf.length << quickBits)
    this.#first = new Int32Array(lengthsOf.length * 32)
    this.#count = new Int32Array(lengthsOf.length * 32)
    this.#start = new Int32Array(lengthsOf.length * 32)
    const order: number[] = []
    for (const [table, lengths] of lengthsOf.entries()) {
      this.#addQuick(table, lengths)
      this.#addLong(table, lengths, order)
    }
    this.#order = Uint16Array.from(order)
  }

  #addQuick(table: number, lengths: Uint8Array): void {
    for (const [symbol, code] of canonicalCodes(lengths).entries()) {
      const length = lengths[symbol] ?? 0
      if (length === 0 || length > quickBits) continue
      for (let tail = code; tail < 1 << quickBits; tail += 1 << length) {
        this.#quick[(table << quickBits) | tail] = (symbol << 4) | length
      }
    }
  }

  #addLong(table: number, lengths: Uint8Array, order: number[]): void {
    const counts = new Uint16Array(longestCode + 1)
    for (const length of lengths) counts[length] = (counts[length] as number) + 1
    let code = 0
    let place = order.length
    for (let length = 1; length <= longestCode; length++) {
      const count = counts[length] as number
      this.#first[table * 32 + length] = code
      this.#count[table * 32 + length] = count
      this.#start[table * 32 + length] = place
      place += count
      code = (code + count) << 1
    }
    for (const symbol of inCodeOrder(lengths)) order.push(symbol)
  }

  /** The symbol that begins in the lowest bit of `bits`, times 32, plus its length; -1 where no code fits. */
  decode(table: number, bits: number): number {
    const quick = this.#quick[(table << quickBits) | (bits & ((1 << quickBits) - 1))] as number
    return quick > 0 ? ((quick >>> 4) << 5) | (quick & 15) : this.#decodeLong(table, bits)
  }

  #decodeLong(table: number, bits: number): number {
    let code = 0
    for (let length = 1; length <= longestCode; length++) {
      code = (code << 1) | ((bits >>> (length - 1)) & 1)
      const row = table * 32 + length
      const place = code - (this.#first[row] as number)
      if (place >= 0 && place < (this.#count[row] as number)) {
        return ((this.#order[(this.#start[row] as number) + place] as number) << 5) | length
      }
    }
    return -1
  }
}
