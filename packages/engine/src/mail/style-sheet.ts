/** Property to value, lower case. */
export type Style = ReadonlyMap<string, string>

/** Longest style sheets read, in UTF-16 units, and longest style of one element. */
const longestSheet = 200_000
const longestStyle = 4_096

export function readStyle(written: string): Style {
  const style = new Map<string, string>()
  for (const declaration of written.slice(0, longestStyle).toLowerCase().split(';')) {
    const colon = declaration.indexOf(':')
    if (colon < 0) continue
    const value = declaration.slice(colon + 1).replace('!important', '')
    style.set(declaration.slice(0, colon).trim(), value.trim())
  }
  return style
}

const simpleSelector = /^(?:[a-z][a-z0-9]{0,20})?(?:[.#][\w-]{1,100})?$/i

/**
 * What a mail's style sheets say of elements by their name, one class or their id. Everything finer, and what holds on some
 * screens only, is left aside.
 */
export class StyleSheet {
  private readonly rules = new Map<string, Style>()
  private room = longestSheet

  add(css: string): void {
    const text = withoutComments(css.slice(0, this.room))
    this.room -= css.length
    for (let at = 0; at < text.length; ) {
      const opens = text.indexOf('{', at)
      if (opens < 0) return
      const selectors = text.slice(Math.max(at, text.lastIndexOf(';', opens) + 1), opens).trim()
      const conditional = selectors.startsWith('@')
      const closes = conditional ? endOfBlock(text, opens) : text.indexOf('}', opens)
      const end = closes < 0 ? text.length : closes
      if (!conditional) this.addRule(selectors, text.slice(opens + 1, end))
      at = end + 1
    }
  }

  /** What holds for an element, the least particular first. */
  *stylesFor(element: string, classes: string | undefined, id: string | undefined): Generator<Style> {
    if (this.rules.size === 0) return
    const names = (classes ?? '').split(/\s+/, 20).filter(Boolean)
    const keys = [element, ...names.map((name) => `.${name}`), ...names.map((name) => `${element}.${name}`)]
    for (const key of id === undefined ? keys : [...keys, `#${id}`, `${element}#${id}`]) {
      const style = this.rules.get(key)
      if (style) yield style
    }
  }

  private addRule(selectors: string, declarations: string): void {
    const style = readStyle(declarations)
    for (const selector of selectors.split(',')) {
      const key = selector.trim()
      if (key === '' || !simpleSelector.test(key)) continue
      this.rules.set(key, new Map([...(this.rules.get(key) ?? []), ...style]))
    }
  }
}

function withoutComments(css: string): string {
  let kept = ''
  for (let at = 0; at < css.length; ) {
    const opens = css.indexOf('/*', at)
    if (opens < 0) return kept + css.slice(at)
    kept += css.slice(at, opens)
    const closes = css.indexOf('*/', opens + 2)
    at = closes < 0 ? css.length : closes + 2
  }
  return kept
}

/** Where the block that opens at `opens` closes, blocks inside it included. */
function endOfBlock(css: string, opens: number): number {
  let depth = 0
  for (let at = opens; at < css.length; at++) {
    if (css[at] === '{') depth++
    else if (css[at] === '}' && --depth === 0) return at
  }
  return -1
}
