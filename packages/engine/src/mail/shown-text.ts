import { type Anchor, mailLimits } from '../message.ts'

/** How far apart the next characters stand from those before. */
const gap = { none: 0, space: 1, line: 2, paragraph: 3 } as const
const written = ['', ' ', '\n', '\n\n'] as const

/** Puts together what a person sees, and remembers which of it can be tapped. */
export class ShownText {
  private readonly pieces: string[] = []
  private length = 0
  private next: 0 | 1 | 2 | 3 = gap.none
  private open: { readonly href: string; start: number | undefined } | undefined
  readonly anchors: Anchor[] = []
  /** Every target, in order, whether or not there is text to tap. */
  readonly targets = new Set<string>()
  cut = false
  private readonly limit: number

  /** @param limit in UTF-16 code units; what is beyond is left out. */
  constructor(limit: number) {
    this.limit = limit
  }

  get text(): string {
    return this.pieces.join('')
  }

  /** Text whose white space means no more than a space. */
  flow(text: string): void {
    const words = text.split(/[ \t\n\r\f]+/)
    for (const [at, word] of words.entries()) {
      if (at > 0) this.separate(gap.space)
      if (word !== '') this.put(word)
    }
  }

  /** Text whose line breaks count. */
  preformatted(text: string): void {
    this.put(text.replace(/\r\n?/g, '\n'))
  }

  space(): void {
    this.separate(gap.space)
  }

  line(): void {
    this.separate(gap.line)
  }

  paragraph(): void {
    this.separate(gap.paragraph)
  }

  startAnchor(href: string): void {
    this.endAnchor()
    this.target(href)
    this.open = { href, start: undefined }
  }

  endAnchor(): void {
    const { open } = this
    this.open = undefined
    if (open?.start === undefined || this.length <= open.start) return
    if (this.anchors.length >= mailLimits.anchors) this.cut = true
    else this.anchors.push({ start: open.start, end: this.length, href: open.href })
  }

  target(href: string): void {
    if (this.targets.size >= mailLimits.anchors) this.cut = true
    else this.targets.add(href)
  }

  private separate(wanted: 1 | 2 | 3): void {
    if (this.length > 0 && wanted > this.next) this.next = wanted
  }

  private put(text: string): void {
    const before = written[this.next]
    const room = this.limit - this.length - before.length
    if (text.length > room) this.cut = true
    const kept = text.length > room ? wholeCharacters(text.slice(0, Math.max(0, room))) : text
    if (kept === '') return
    if (this.open) this.open.start ??= this.length + before.length
    this.pieces.push(before, kept)
    this.length += before.length + kept.length
    this.next = gap.none
  }
}

/** Without half of a surrogate pair at its end. */
function wholeCharacters(text: string): string {
  return /[\ud800-\udbff]$/.test(text) ? text.slice(0, -1) : text
}
