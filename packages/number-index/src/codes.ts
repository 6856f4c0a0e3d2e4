import { mustEqual, NumberIndexError } from './errors.ts'
import { canonicalCodes, checkLengths, codeLengths, Decoder } from './huffman.ts'
import { attributeBits } from './record.ts'

export const categories = 32
/** Symbols of a class: category · 2 + named. */
export const classSymbols = categories * 2
const mostTuples = 4095
/** A tuple costs 5 bytes in the file; below this count its escapes are cheaper. */
const worthATuple = 4

/** The code lengths of a file: of (category, named) for each class, and of the attributes for each category. */
export interface Codes {
  readonly classLengths: readonly Uint8Array[]
  /** Ascending attributes; the last length of a category is that of the escape. */
  readonly tuples: readonly Uint32Array[]
  readonly tupleLengths: readonly Uint8Array[]
}

/** How often what occurs; counts as a sample gives them. */
export interface Tally {
  /** For class · 64 + category · 2 + named. */
  readonly ofClass: Float64Array
  /** For each 27-bit value. */
  readonly ofValue: ReadonlyMap<number, number>
}

/** The best codes for a tally. What the tally does not hold can still be written, only longer. */
export function makeCodes({ ofClass, ofValue }: Tally): Codes {
  const perCategory = Array.from({ length: categories }, () => new Map<number, number>())
  for (const [value, count] of ofValue) {
    perCategory[value >>> attributeBits]?.set(value & ((1 << attributeBits) - 1), count)
  }
  const frequent = perCategory.map(mostFrequent)
  return {
    classLengths: perCategory.map((_, group) =>
      codeLengths(
        ofClass
          .subarray(group * classSymbols, (group + 1) * classSymbols)
          .map((count) => Math.max(1, count * 64)),
      ),
    ),
    tuples: frequent.map((kept) => Uint32Array.from(kept, ([attributes]) => attributes)),
    tupleLengths: frequent.map((kept, category) => {
      const total = [...(perCategory[category]?.values() ?? [])].reduce((sum, count) => sum + count, 0)
      const counts = kept.map(([, count]) => count)
      const rest = total - counts.reduce((sum, count) => sum + count, 0)
      return codeLengths([...counts, Math.max(1, rest)])
    }),
  }
}

function mostFrequent(counts: ReadonlyMap<number, number>): [number, number][] {
  return [...counts]
    .filter(([, count]) => count >= worthATuple)
    .sort(([a, many], [b, few]) => few - many || a - b)
    .slice(0, mostTuples)
    .sort(([a], [b]) => a - b)
}

export function encodeCodes({ classLengths, tuples, tupleLengths }: Codes): Uint8Array {
  const size = tuples.reduce((sum, list) => sum + 2 + list.length * 5 + 1, categories * classSymbols)
  const bytes = new Uint8Array(size)
  const view = new DataView(bytes.buffer)
  let at = 0
  const put = (part: Uint8Array) => {
    bytes.set(part, at)
    at += part.length
  }
  for (const lengths of classLengths) put(lengths)
  for (const [category, list] of tuples.entries()) {
    view.setUint16(at, list.length, true)
    at += 2
    for (const [place, attributes] of list.entries()) view.setUint32(at + place * 4, attributes, true)
    at += list.length * 4
    put(tupleLengths[category] ?? new Uint8Array())
  }
  mustEqual('malformed', 'codes: length', { expected: size, found: at })
  return bytes
}

/** Reads the section "codes". Throws `malformed` for anything that is not a complete set of codes. */
export function decodeCodes(bytes: Uint8Array): Codes {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  const take = (length: number) => {
    if (at + length > bytes.length) {
      throw new NumberIndexError('malformed', 'codes', {
        expected: `${at + length} bytes`,
        found: bytes.length,
      })
    }
    at += length
    return at - length
  }
  const lengths = (count: number, where: string) => {
    const from = take(count)
    const slice = bytes.slice(from, from + count)
    checkLengths(slice, where)
    mustEqual('malformed', where, { expected: 'a code for every symbol', found: missing(slice) })
    return slice
  }
  const classLengths = Array.from({ length: categories }, (_, group) =>
    lengths(classSymbols, `codes: class ${group}`),
  )
  const tuples: Uint32Array[] = []
  const tupleLengths: Uint8Array[] = []
  for (let category = 0; category < categories; category++) {
    const where = `codes: category ${category}`
    const count = view.getUint16(take(2), true)
    if (count > mostTuples)
      throw new NumberIndexError('malformed', where, { expected: `≤ ${mostTuples} tuples`, found: count })
    const from = take(count * 4)
    tuples.push(Uint32Array.from({ length: count }, (_, place) => view.getUint32(from + place * 4, true)))
    checkTuples(tuples[category] ?? new Uint32Array(), where)
    tupleLengths.push(lengths(count + 1, where))
  }
  mustEqual('malformed', 'codes: length', { expected: at, found: bytes.length })
  return { classLengths, tuples, tupleLengths }
}

const missing = (lengths: Uint8Array): string =>
  lengths.includes(0) ? `none for symbol ${lengths.indexOf(0)}` : 'a code for every symbol'

function checkTuples(tuples: Uint32Array, where: string): void {
  let previous = -1
  for (const attributes of tuples) {
    if (attributes <= previous || attributes >>> attributeBits > 0) {
      throw new NumberIndexError('malformed', where, {
        expected: `attributes above ${previous}, below ${1 << attributeBits}`,
        found: attributes,
      })
    }
    previous = attributes
  }
}

/** Records up to this length are passed by one look into a table. */
export const passingBits = 12
export const passingMask = (1 << passingBits) - 1

/** Codes ready for reading pages. */
export class PageCodes {
  readonly ofClass: Decoder
  readonly ofCategory: Decoder
  readonly tuples: readonly Uint32Array[]
  /** Bits of the record that begins so, for class · 2¹² + bits; 0 if it is named, escaped or longer. */
  readonly lengths: Uint8Array

  constructor({ classLengths, tuples, tupleLengths }: Codes) {
    this.ofClass = new Decoder(classLengths)
    this.ofCategory = new Decoder(tupleLengths)
    this.tuples = tuples
    this.lengths = new Uint8Array(categories << passingBits)
    const tupleCodes = tupleLengths.map(canonicalCodes)
    for (const [kind, lengths] of classLengths.entries()) {
      const codes = canonicalCodes(lengths)
      for (let category = 0; category < categories; category++) {
        const first = { code: codes[category * 2] ?? 0, length: lengths[category * 2] ?? 0 }
        const second = { codes: tupleCodes[category] ?? codes, lengths: tupleLengths[category] ?? lengths }
        this.#addRecords(kind << passingBits, first, second)
      }
    }
  }

  /** All records of a category without a name, as far as they are short; the last code is that of the escape. */
  #addRecords(
    at: number,
    first: { readonly code: number; readonly length: number },
    { codes, lengths }: { readonly codes: Uint32Array; readonly lengths: Uint8Array },
  ): void {
    for (let tuple = 0; tuple < lengths.length - 1; tuple++) {
      const length = first.length + (lengths[tuple] as number)
      if (length > passingBits) continue
      const code = first.code | ((codes[tuple] as number) << first.length)
      for (let bits = code; bits <= passingMask; bits += 1 << length) this.lengths[at | bits] = length
    }
  }
}
