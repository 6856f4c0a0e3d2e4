import { afterSpace, type Folded, type Range } from '../fold/fold.ts'
import { isEnding } from './host.ts'

/** A stretch of characters that an address may consist of, refanged. */
export interface Run {
  readonly plain: string
  /** Range of the folded text for a range of `plain`. */
  folded(range: Range): Range
}

/** g.cn */
const shortestAddress = 4

/** The stretches of `folded` that hold a dot or a scheme, in text order. */
export function* addressRuns(folded: Folded): Generator<Run> {
  const { text } = folded
  for (let start = 0; start < text.length; start++) {
    if (!isAddressUnit(text.charCodeAt(start))) continue
    const end = runEnd(folded, start)
    if (end - start >= shortestAddress) {
      const run = refang(text, start, end)
      if (run.plain.includes('.') || run.plain.includes('//')) yield run
    }
    start = end - 1
  }
}

/** Where the run ends that begins at `start`, a name in another script and a space within a scheme being part of it. */
function runEnd(folded: Folded, start: number): number {
  const { text } = folded
  let end = unitsEnd(folded, start + 1)
  if (text[end] === ' ' && tornScheme(text, start, end)) end = unitsEnd(folded, end + 2)
  for (let more = dottedEnd(folded, end); more > end; more = dottedEnd(folded, end)) end = more
  return unitsEnd(folded, nameEnd(folded, start, end))
}

/** A scheme with a space in it or behind it, as text recognition and evasions write it: http ://a, https:// a.example. */
function tornScheme(text: string, start: number, space: number): boolean {
  const lead = /(?:^|[^a-z])h?(?:tt|xx)ps?(:?[/\\]{0,2})$/.exec(text.slice(Math.max(start, space - 9), space))
  const joined = lead && (lead[1] ?? '') + text.slice(space + 1, space + 5)
  return joined !== null && /^(?::[/\\]{1,3}|[/\\]{2,3})[a-z0-9]/.test(joined)
}

/** Japanese full stops as dots, in what ends like an address: shop。example。com/a. */
const dotted = /^。[a-z0-9-]{1,63}(?:[.。][a-z0-9-]{1,63}){0,4}(?::\d{1,5})?\//

function dottedEnd(folded: Folded, at: number): number {
  const { text } = folded
  if (text[at] !== '。' || !/[a-z0-9]/.test(text[at - 1] ?? '')) return at
  return dotted.test(text.slice(at, at + 330)) ? unitsEnd(folded, at + 1) : at
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

/** A scheme, and what follows it of a name. */
const openName = /(?:tt|xx)ps?:\/+([a-z0-9.-]*)$/
const longestOpening = 330

const longestRest = 253

/**
 * Where the name ends that a scheme opens before `end` and that goes on in another script, or `end`. Japanese glued to a
 * finished host, as in https://example.jpをひらく, is no part of a name.
 */
function nameEnd({ text, before }: Folded, start: number, end: number): number {
  const open = openName.exec(text.slice(Math.max(start, end - longestOpening), end))?.[1]
  // Whole labels, or the first letters of the first one; a host that is finished does not go on.
  if (open === undefined || (open.includes('.') && !open.endsWith('.'))) return end
  let stop = end
  while (stop < end + longestRest && !((before[stop] ?? 0) & afterSpace)) stop++
  const name = labels.exec(text.slice(end, stop))?.[0].split(/[.。]/)
  return name ? end + (plainEnd(name) || foreignEnd(name)) : end
}

/** Labels in any script, with Japanese dots. */
const labels = /^[\p{L}\p{M}\p{N}-]*(?:[.。][\p{L}\p{M}\p{N}-]+)+/u

/** The rest of a name up to an ending in ASCII: アマゾン.example. Its length, or 0; Japanese glued to an ending is no part of it. */
function plainEnd(name: readonly string[]): number {
  let at = name[0]?.length ?? 0
  let end = 0
  for (const label of name.slice(1)) {
    const ascii = /^[a-z0-9-]*/.exec(label)?.[0].length ?? 0
    if (ascii > 1 && /^[a-z]/.test(label)) end = at + 1 + ascii
    if (ascii > 0 && ascii < label.length) break
    at += 1 + label.length
  }
  return end
}

/** Longest ending in another script, in UTF-16 units. */
const longestEnding = 12

/** The same up to an ending in another script: みんな, рф. */
function foreignEnd(name: readonly string[]): number {
  let end = name.join('.').length
  for (let last = name.length - 1; last > 0; last--) {
    const label = name[last] ?? ''
    const at = end - label.length
    for (let length = Math.min(label.length, longestEnding); length >= 2; length--)
      if (isEnding(label.slice(0, length))) return at + length
    end = at - 1
  }
  return 0
}

/** What is written so that software does not make a link of it, in lower case. */
const defanged = /^(?:\[\.\]|\(\.\)|\{\.\}|\[dot\]|\(dot\)|\[:\]|\[:\/\/\])/

function refang(text: string, start: number, end: number): Run {
  const written = text.slice(start, end)
  if (!disguise.test(written))
    return { plain: written, folded: (range) => ({ start: start + range.start, end: start + range.end }) }
  let plain = ''
  const at: number[] = []
  for (let i = start; i < end; ) {
    const bracketed = '[({'.includes(text[i] ?? '') ? defanged.exec(text.slice(i, i + 5))?.[0] : undefined
    const meant = bracketed?.slice(1, -1).replace('dot', '.') ?? seen[text[i] ?? ''] ?? text[i] ?? ''
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

const disguise = /[[({。 ]/
/** A Japanese full stop is a dot, and a space within a scheme is nothing. */
const seen: Readonly<Record<string, string>> = { '。': '.', ' ': '' }
