/** White space or a line break. */
export const afterSpace = 1
/** Characters that cannot be seen, such as a zero-width space. */
export const afterHidden = 2

/** The folded units of a text in the making: parallel columns that grow together, since a long mail has 200,000 rows. */
export class Folder {
  units: Uint16Array
  /** The Latin letter that a unit may pose as; 0 for most. */
  twins: Uint16Array
  /** Where each unit comes from in the original: start and end, one behind the other. */
  spans: Uint32Array
  before: Uint8Array
  length = 0
  /** How many spaces were kept, and whether any unit has a twin: most texts need no second look. */
  spaces = 0
  hasTwins = false
  private gapUnit = 0
  private gapStart = 0
  private gapEnd = 0
  private hidden = 0

  constructor(capacity: number) {
    this.units = new Uint16Array(capacity)
    this.twins = new Uint16Array(capacity)
    this.spans = new Uint32Array(2 * capacity)
    this.before = new Uint8Array(capacity)
  }

  reset(): void {
    this.length = 0
    this.spaces = 0
    this.hasTwins = false
    this.gapUnit = 0
    this.hidden = 0
  }

  emit(unit: number, start: number, end: number, twin = 0): void {
    let flags = this.hidden
    this.hidden = 0
    if (this.gapUnit !== 0) {
      flags |= afterSpace
      this.settle(unit)
    }
    if (twin !== 0) this.hasTwins = true
    this.push(unit, start, end, flags, twin)
  }

  space(unit: number, start: number, end: number): void {
    const line = isLineBreak(unit) || this.gapUnit === 0x0a
    if (this.gapUnit === 0) this.gapStart = start
    this.gapUnit = line ? 0x0a : 0x20
    this.gapEnd = end
  }

  hide(): void {
    this.hidden = afterHidden
  }

  /** Gives the last character the mark that follows it, か + ゛ = が; a mark that it cannot bear is dropped. */
  voice(combining: string, end: number): void {
    const last = this.length - 1
    const voiced = (String.fromCharCode(this.units[last] ?? 0) + combining).normalize('NFC')
    if (last < 0 || voiced.length > 1) return
    this.units[last] = voiced.charCodeAt(0)
    this.spans[2 * last + 1] = end
  }

  /** A copy of where the units come from, in one piece of memory, since asking for it is what costs. */
  origins(): Pick<Folder, 'spans' | 'before'> {
    const { length } = this
    const memory = new ArrayBuffer(9 * length)
    const spans = new Uint32Array(memory, 0, 2 * length)
    const before = new Uint8Array(memory, 8 * length, length)
    spans.set(this.spans.subarray(0, 2 * length))
    before.set(this.before.subarray(0, length))
    return { spans, before }
  }

  /** Drops the units marked in `dropped`. */
  compact(dropped: Uint8Array): void {
    let kept = 0
    for (let i = 0; i < this.length; i++) {
      if (dropped[i] === 1) continue
      this.units[kept] = this.units[i] as number
      this.twins[kept] = this.twins[i] as number
      this.spans[2 * kept] = this.spans[2 * i] as number
      this.spans[2 * kept + 1] = this.spans[2 * i + 1] as number
      this.before[kept] = this.before[i] as number
      kept++
    }
    this.length = kept
  }

  /** Japanese is written without spaces, so one beside a Japanese character carries no meaning. */
  private settle(next: number): void {
    const gap = this.gapUnit
    this.gapUnit = 0
    if (this.length === 0 || isJapanese(next) || isJapanese(this.units[this.length - 1] as number)) return
    if (gap === 0x20) this.spaces++
    this.push(gap, this.gapStart, this.gapEnd, 0, 0)
  }

  private push(unit: number, start: number, end: number, before: number, twin: number): void {
    const at = this.length++
    if (at >= this.units.length) this.grow()
    this.units[at] = unit
    this.twins[at] = twin
    this.spans[2 * at] = start
    this.spans[2 * at + 1] = end
    this.before[at] = before
  }

  private grow(): void {
    const capacity = 2 * this.units.length
    this.units = enlarged(this.units, new Uint16Array(capacity))
    this.twins = enlarged(this.twins, new Uint16Array(capacity))
    this.spans = enlarged(this.spans, new Uint32Array(2 * capacity))
    this.before = enlarged(this.before, new Uint8Array(capacity))
  }
}

/** Copies a column into a larger one, which it returns. */
export function enlarged<T extends Uint8Array | Uint16Array | Uint32Array>(column: T, larger: T): T {
  larger.set(column)
  return larger
}

export function isLineBreak(codePoint: number): boolean {
  return codePoint === 0x0a || codePoint === 0x0d || codePoint === 0x2028 || codePoint === 0x2029
}

/** Kana, ideographs, and the punctuation and brackets that stand between them. */
export function isJapanese(unit: number): boolean {
  return (
    (unit >= 0x3000 && unit <= 0x30ff) ||
    (unit >= 0x3400 && unit <= 0x9fff) ||
    (unit >= 0xf900 && unit <= 0xfaff)
  )
}
