import { Parser } from 'htmlparser2'
import type { HiddenText } from './hidden-text.ts'
import { targetOf } from './link-target.ts'
import { type Attributes, isSeen, type Look, lookOf, plainLook } from './look.ts'
import type { ShownText } from './shown-text.ts'
import { StyleSheet } from './style-sheet.ts'

const lineElements = new Set(
  'address article aside br center dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
)
const paragraphElements = new Set(['p', 'blockquote', 'pre', 'figure'])
const cellElements = new Set(['td', 'th'])

/** Longest description of a picture taken for text, in UTF-16 units. */
const longestAlt = 200

/** Deeper elements are read as if they stood at this depth, which is about where browsers flatten them too. */
const deepest = 400

interface Place {
  readonly element: string
  readonly look: Look
}

/** Reads what an HTML mail shows into `shown`, and what it holds but does not show into `hidden`. */
export class HtmlReader {
  private places: Place[] = []
  private outermost: Look = plainLook
  private base = ''
  private css = ''
  private readonly sheet = new StyleSheet()
  private readonly shown: ShownText
  private readonly hidden: HiddenText

  constructor(shown: ShownText, hidden: HiddenText) {
    this.shown = shown
    this.hidden = hidden
  }

  /**
   * The parser takes time quadratic in the depth of elements, so where they get too deep it starts afresh. What was open is then
   * never closed, hence what follows counts as shown.
   */
  read(html: string): void {
    for (let at = 0; at < html.length; ) at += this.readUpToDepth(html.slice(at))
    this.shown.endAnchor()
  }

  /** Returns how much was read. */
  private readUpToDepth(html: string): number {
    this.outermost = { ...this.look, gone: false, tiny: false, invisible: false }
    this.places = []
    let read = html.length
    const parser = new Parser({
      onopentag: (element, attributes) => {
        this.enter(element, attributes)
        if (this.places.length < deepest) return
        read = parser.endIndex + 1
        parser.pause()
      },
      onclosetag: (element) => this.leave(element),
      ontext: (text) => this.take(text),
    })
    parser.write(html)
    // A parser that was stopped half-way must not close what it had open.
    if (read === html.length) parser.end()
    return read
  }

  private get look(): Look {
    return this.places.at(-1)?.look ?? this.outermost
  }

  private enter(element: string, attributes: Attributes): void {
    const look = lookOf(element, attributes, this.look, this.sheet)
    this.places.push({ element, look })
    this.separate(element)
    if (element === 'base') this.base = attributes.href ?? ''
    else if (element === 'a' && isSeen(look)) this.startAnchor(attributes.href)
    else if (element === 'area') this.addTarget(attributes.href)
    else if (element === 'form') this.addTarget(attributes.action)
    else if (element === 'img' && attributes.alt) this.take(` ${attributes.alt.slice(0, longestAlt)} `)
  }

  private startAnchor(href: string | undefined): void {
    const target = targetOf(href ?? '', this.base)
    if (target !== '') this.shown.startAnchor(target)
  }

  private addTarget(href: string | undefined): void {
    if (href) this.shown.target(targetOf(href, this.base))
  }

  private leave(element: string): void {
    this.places.pop()
    if (element === 'style') {
      this.sheet.add(this.css)
      this.css = ''
    } else if (element === 'a') this.shown.endAnchor()
    this.separate(element)
  }

  private separate(element: string): void {
    if (paragraphElements.has(element)) this.shown.paragraph()
    else if (lineElements.has(element)) this.shown.line()
    else if (cellElements.has(element)) this.shown.space()
  }

  private take(text: string): void {
    const place = this.places.at(-1)
    if (place?.element === 'style') this.css += text
    else if (place?.element !== 'script') this.sort(text)
  }

  private sort(text: string): void {
    const { look, shown, hidden } = this
    if (!isSeen(look)) {
      hidden.add(text)
      return
    }
    hidden.seen(text)
    if (look.preformatted) shown.preformatted(text)
    else shown.flow(text)
  }
}
