import { type EmailAddress, findWebAddresses, type Link } from '../extract/web-addresses.ts'
import { type Folded, fold, type Range } from '../fold/fold.ts'

/** A text with what differs from one recipient to the next found: links and e-mail addresses, in text order. */
export interface Slotted {
  readonly folded: Folded
  readonly links: readonly Pick<Link, 'range'>[]
  readonly emails: readonly Pick<EmailAddress, 'start' | 'end'>[]
}

/**
 * What is left of a text when each link, e-mail address and figure (numbers to call, sums, dates, codes) has become one
 * unit, and punctuation, spaces and pictures are gone. Words of an alphabet stay apart by one space.
 */
export interface Skeleton {
  readonly units: Uint16Array
  /** Where in the folded text each unit starts. */
  readonly starts: Uint32Array
}

/** A longer text is known by its first units: enough for any mail that is one piece, and the work stays bounded. */
export const mostUnits = 4_000

/** Private-use units, which no kept character has. */
const mask = { link: 0xe000, email: 0xe001, figure: 0xe002 } as const
const space = 0x20

export function slotsOf(text: string): Slotted {
  const folded = fold(text)
  return { folded, ...findWebAddresses(folded) }
}

/**
 * Reduces a text to its skeleton, in time linear in the part that it reads. Figures are read as written, letters as matched.
 * The skeleton is valid until the next one is drawn.
 */
export function skeletonOf(slotted: Slotted): Skeleton {
  const { folded } = slotted
  const { length } = folded.key
  const addresses = addressesOf(slotted)
  drawing.reset()
  let passed = 0
  for (let at = 0; at < length && drawing.length < mostUnits; ) {
    while ((addresses[passed]?.end ?? length) <= at) passed++
    const address = addresses[passed]
    if (address && address.start <= at) {
      drawing.push(address.unit, at)
      at = address.end
    } else at = drawing.read(folded, at)
  }
  return drawing.finished()
}

/** The units kept so far; a step writes two at most. */
class Drawing {
  length = 0
  private readonly units = new Uint16Array(mostUnits + 1)
  private readonly starts = new Uint32Array(mostUnits + 1)
  private gap = false

  reset(): void {
    this.length = 0
    this.gap = false
  }

  push(unit: number, at: number): void {
    this.gap = false
    this.units[this.length] = unit
    this.starts[this.length++] = at
  }

  /** Keeps, masks or drops what stands at `at`, and returns where to read on. */
  read({ text, key }: Folded, at: number): number {
    const end = endOfFigure(text, at)
    if (end > at) {
      this.push(mask.figure, at)
      return end
    }
    const unit = key.charCodeAt(at)
    const sort = sorts[unit]
    if (sort === dropped) this.gap = true
    else {
      if (this.gap && sort === alphabetic && this.endsInWord()) this.push(space, at - 1)
      this.push(unit, at)
    }
    return at + 1
  }

  private endsInWord(): boolean {
    return sorts[this.units[this.length - 1] ?? 0] === alphabetic
  }

  finished(): Skeleton {
    return { units: this.units.subarray(0, this.length), starts: this.starts.subarray(0, this.length) }
  }
}

/** One for all texts: making the columns anew would take as long as filling them. */
const drawing = new Drawing()

interface Address extends Range {
  readonly unit: number
}

function addressesOf({ links, emails }: Slotted): Address[] {
  const shown = links
    .slice(0, mostUnits)
    .flatMap(({ range }) => (range ? [{ unit: mask.link, ...range }] : []))
  const mails = emails.slice(0, mostUnits).map(({ start, end }) => ({ start, end, unit: mask.email }))
  return [...shown, ...mails].sort((a, b) => a.start - b.start)
}

/** What may stand between the digits of one number, date or sum. */
const withinFigures = new Set(Array.from('-ー,.:/()+~ ', (mark) => mark.charCodeAt(0)))
const mostWithin = 3

/** Where the figure that starts at `from` ends; `from` when none does. */
function endOfFigure(text: string, from: number): number {
  const sort = sorts[text.charCodeAt(from)] ?? dropped
  if (sort < digit || (sort === kanjiFigure && !isFigure(text, from + 1))) return from
  let end = from + 1
  for (let at = end; at < text.length && at - end <= mostWithin; at++) {
    if (isFigure(text, at)) end = at + 1
    else if (!withinFigures.has(text.charCodeAt(at))) break
  }
  return end
}

function isFigure(text: string, at: number): boolean {
  return (sorts[text.charCodeAt(at)] ?? dropped) >= digit
}

/** Punctuation, symbols, and the halves of pictures, which change from copy to copy. */
const dropped = 0
/** A letter of an alphabet of a few dozen: two of them in a row say little, unlike two kana or ideographs. */
const alphabetic = 1
const full = 2
const digit = 3
/** Part of a figure beside another one; alone it is a word: 一時, 三菱. */
const kanjiFigure = 4

const sorts = new Uint8Array(0x10000)
sorts.fill(alphabetic, 0x61, 0x7b).fill(alphabetic, 0xc0, 0x1100)
sorts.fill(full, 0x1100, 0x2000).fill(full, 0x3041, 0xd800)
sorts.fill(digit, 0x30, 0x3a)
for (const figure of '〇零一二三四五六七八九十百千万億') sorts[figure.charCodeAt(0)] = kanjiFigure
sorts['々'.charCodeAt(0)] = full
// A key writes every dash as ー, and the kanji 一 too.
for (const mark of '・ー') sorts[mark.charCodeAt(0)] = dropped

export function isMask(unit: number): boolean {
  return unit >= mask.link && unit <= mask.figure
}

/** Whether a unit of a skeleton is a letter of an alphabet or the space between two words. */
export function isAlphabetic(unit: number): boolean {
  return unit === space || sorts[unit] === alphabetic
}
