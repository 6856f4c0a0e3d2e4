import { black, type Colour, looksAlike, readColour, white } from './colour.ts'
import { readStyle, type Style, type StyleSheet } from './style-sheet.ts'

/** How the text in an element is drawn, as far as it decides whether a person sees it. */
export interface Look {
  /** Taken out of sight together with everything inside. */
  readonly gone: boolean
  /** Too small to see or made invisible, which an element inside can undo. */
  readonly tiny: boolean
  readonly invisible: boolean
  /** Undefined when it cannot be told. */
  readonly colour: Colour | undefined
  /** Undefined when it cannot be told, as behind a picture. */
  readonly ground: Colour | undefined
  /** Whether line breaks in the source are line breaks on the screen. */
  readonly preformatted: boolean
}

export const plainLook: Look = {
  gone: false,
  tiny: false,
  invisible: false,
  colour: black,
  ground: white,
  preformatted: false,
}

export type Attributes = Readonly<Record<string, string | undefined>>

/** Elements of which nothing is drawn. */
const undrawn = new Set(['head', 'title', 'style', 'script', 'template', 'noframes', 'datalist'])

/** Links have a colour of their own. */
const linkBlue: Colour = [0, 0, 238]

/** The look of an element within one that looks like `outer`. */
export function lookOf(element: string, attributes: Attributes, outer: Look, sheet: StyleSheet): Look {
  if (outer.gone) return outer
  const style = styleOf(element, attributes, sheet)
  const inherited = element === 'a' ? linkBlue : outer.colour
  return {
    gone: undrawn.has(element) || attributes.hidden !== undefined || isGone(style),
    tiny: decided(style.get('font-size'), tinySize, outer.tiny),
    invisible: decided(style.get('visibility'), /^(?:hidden|collapse)/, outer.invisible),
    colour: colourOf(style.get('color') ?? attributes.color, inherited),
    ground: groundOf(style, attributes, outer.ground),
    preformatted: outer.preformatted || element === 'pre' || /^pre/.test(style.get('white-space') ?? ''),
  }
}

export function isSeen({ gone, tiny, invisible, colour, ground }: Look): boolean {
  return !(gone || tiny || invisible || (colour && ground && looksAlike(colour, ground)))
}

function styleOf(element: string, attributes: Attributes, sheet: StyleSheet): Style {
  const own = attributes.style === undefined ? new Map<string, string>() : readStyle(attributes.style)
  const general = [...sheet.stylesFor(element, attributes.class, attributes.id)]
  return general.length === 0 ? own : new Map([...general, own].flatMap((style) => [...style]))
}

const tinySize = /^(?:0(?:\.0\d{0,3})?(?:[a-z]{2,3}|%)?|[01](?:\.\d{1,4})?(?:px|pt))$/

function decided(written: string | undefined, hiding: RegExp, outer: boolean): boolean {
  return written === undefined || written === 'inherit' ? outer : hiding.test(written)
}

/** Of a colour that is nearly transparent, what shows is the ground. */
const transparent = /^(?:transparent|rgba\(.{3,24}[, /]0(?:\.0\d{0,3})?\))/

function colourOf(written: string | undefined, outer: Colour | undefined): Colour | undefined {
  return written === undefined || written === 'inherit' ? outer : readColour(written)
}

function groundOf(style: Style, attributes: Attributes, outer: Colour | undefined): Colour | undefined {
  if (attributes.background || /url|gradient/.test(style.get('background-image') ?? '')) return undefined
  const written = style.get('background-color') ?? style.get('background') ?? attributes.bgcolor
  if (written === undefined || /^(?:transparent|inherit|none|initial|$)/.test(written)) return outer
  return readColour(written) ?? readColour(written.split(' ', 1)[0] ?? '')
}

/** Per property, the values that take an element out of sight. */
const hidingValues: readonly (readonly [property: string, hiding: RegExp])[] = [
  ['display', /^none/],
  ['opacity', /^(?:0(?:\.0\d{0,3})?|\.0\d{0,3}|[0-5]%)$/],
  ['text-indent', /^-\d{3,5}(?:px|em|pt)/],
  ['left', /^-\d{3,5}px/],
  ['top', /^-\d{3,5}px/],
  ['color', transparent],
]

const zero = /^[01](?:px)?$/
const sides = ['height', 'max-height', 'width', 'max-width'] as const

function isGone(style: Style): boolean {
  if (style.size === 0) return false
  if (hidingValues.some(([property, hiding]) => hiding.test(style.get(property) ?? ''))) return true
  return style.get('overflow') === 'hidden' && sides.some((side) => zero.test(style.get(side) ?? ''))
}
