/** Characters that HTML writes by name and scam texts use: signs of the markup, spaces, invisible ones, money. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  newline: '\n',
  tab: '\t',
  zwnj: '\u200c',
  zwj: '\u200d',
  lrm: '\u200e',
  rlm: '\u200f',
  shy: '\u00ad',
  yen: '¥',
  pound: '£',
  euro: '€',
  copy: '©',
  reg: '®',
  hellip: '…',
  middot: '·',
  bull: '•',
  period: '.',
  colon: ':',
  sol: '/',
  commat: '@',
}

/** Escaped once, or a few times over as careless systems do: &#x672A; and &amp;nbsp;. */
const reference = /&(?:(?:amp|#38|#x26);){0,3}(?:#([0-9]{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,7}));/iy

export interface Entity {
  readonly character: string
  /** Behind its semicolon. */
  readonly end: number
}

/** The HTML character reference that begins at `at`, an ampersand; undefined for an ampersand that is only that. */
export function readEntity(text: string, at: number): Entity | undefined {
  reference.lastIndex = at
  const found = reference.exec(text)
  if (!found) return undefined
  const [, decimal, hexadecimal, name] = found
  const character = name
    ? named[name.toLowerCase()]
    : characterOf(decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16))
  return character === undefined ? undefined : { character, end: reference.lastIndex }
}

function characterOf(codePoint: number): string | undefined {
  const whole = codePoint > 0 && codePoint <= 0x10ffff && (codePoint < 0xd800 || codePoint > 0xdfff)
  return whole ? String.fromCodePoint(codePoint) : undefined
}

/** `text` with its character references resolved. */
export function resolveEntities(text: string): string {
  let resolved = ''
  let done = 0
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
    const entity = readEntity(text, at)
    if (!entity) continue
    resolved += text.slice(done, at) + entity.character
    done = entity.end
    at = entity.end - 1
  }
  return resolved + text.slice(done)
}
