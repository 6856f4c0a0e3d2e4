import { afterSpace, type Folded, type Range } from '../fold/fold.ts'

/** A stretch of characters that an address may consist of, refanged. */
export interface Run {
  readonly plain: string
  /** Range of the folded text for a range of `plain`. */
  folded(range: Range): Range
}

/** The stretches of `folded` that hold a dot or a scheme, in text order. */
export function* addressRuns(folded: Folded): Generator<Run> {
  const { text } = folded
  for (let start = 0; start < text.length; start++) {
    if (!isAddressUnit(text.charCodeAt(start))) continue
    const plainEnd = unitsEnd(folded, start + 1)
    const end = unitsEnd(folded, nameEnd(folded, start, plainEnd))
    const run = refang(text, start, end)
    if (run.plain.includes('.') || run.plain.includes('//')) yield run
    start = end - 1
  }
}

function unitsEnd({ text, before }: Folded, from: number): number {
  let end = from
  while (isAddressUnit(text.charCodeAt(end)) && !((before[end] ?? 0) & afterSpace)) end++
  return end
}

/** Printable ASCII without quotes, angle brackets and white space. */
function isAddressUnit(unit: number): boolean {
  return (
    unit > 0x20 &&
    unit < 0x7f &&
    unit !== 0x22 &&
    unit !== 0x27 &&
    unit !== 0x3c &&
    unit !== 0x3e &&
    unit !== 0x60
  )
}

/** A scheme, then whole labels or the first letters of the first label. */
const openName = /(?:tt|xx)ps?:\/{1,9}(?:[a-z0-9-]{0,63}|(?:[a-z0-9-]{1,63}\.){1,4})$/
const longestOpening = 330

/** The rest of a name in letters of another script or with Japanese dots, up to an ending in ASCII: アマゾン.example. */
const nameRest =
  /^[\p{L}\p{M}\p{N}-]{0,63}(?:[.。](?:[a-z0-9-]{1,63}|(?![a-z0-9])[\p{L}\p{M}\p{N}-]{1,63})){0,6}[.。][a-z][a-z0-9-]{1,62}/u
const longestRest = 253

/**
 * Where the name ends that a scheme opens before `end` and that goes on in another script, or `end`. Japanese glued to a
 * finished host, as in https://example.jpをひらく, is no part of a name.
 */
function nameEnd({ text, before }: Folded, start: number, end: number): number {
  if (!openName.test(text.slice(Math.max(start, end - longestOpening), end))) return end
  let stop = end
  while (stop < end + longestRest && !((before[stop] ?? 0) & afterSpace)) stop++
  return end + (nameRest.exec(text.slice(end, stop))?.[0].length ?? 0)
}

/** What is written so that software does not make a link of it, in lower case. */
const defanged = /^(?:\[\.\]|\(\.\)|\{\.\}|\[dot\]|\(dot\)|\[:\]|\[:\/\/\])/

function refang(text: string, start: number, end: number): Run {
  let plain = ''
  const at: number[] = []
  for (let i = start; i < end; ) {
    const bracketed = '[({'.includes(text[i] ?? '') ? defanged.exec(text.slice(i, i + 5))?.[0] : undefined
    const meant = (bracketed?.slice(1, -1) ?? text[i] ?? '').replace(/dot|。/, '.')
    plain += meant
    for (let count = meant.length; count > 0; count--) at.push(i)
    i += bracketed?.length ?? 1
  }
  at.push(end)
  return {
    plain,
    folded: (range) => ({ start: at[range.start] ?? end, end: at[range.end] ?? end }),
  }
}
