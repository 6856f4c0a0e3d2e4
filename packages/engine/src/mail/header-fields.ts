export interface HeaderField {
  /** Lower case. */
  readonly key: string
  /** Unfolded, encoded words not yet decoded. */
  readonly value: string
}

/** Reads a block of headers. Lines that are none are left out. */
export function readFields(block: string): HeaderField[] {
  const lines: string[][] = []
  for (const line of block.split(/\r?\n/)) {
    if (line.startsWith(' ') || line.startsWith('\t')) lines.at(-1)?.push(line)
    else lines.push([line])
  }
  return lines.flatMap((folded) => {
    const line = folded.join('')
    const colon = line.indexOf(':')
    const key = line.slice(0, Math.max(0, colon)).trimEnd().toLowerCase()
    return /^[!-9;-~]{1,100}$/.test(key) ? { key, value: line.slice(colon + 1).trim() } : []
  })
}

/** The first value of a field; empty when there is none. */
export function fieldValue(fields: readonly HeaderField[], key: string): string {
  return fields.find((field) => field.key === key)?.value ?? ''
}

const token = /"((?:[^"\\]|\\.)*)"|\\.|[();]|[^"\\();]+/gs

/** What stands between the semicolons of a value, without comments. Inside quotation marks, neither counts. */
export function sections(value: string): string[] {
  const found = ['']
  let depth = 0
  for (const [written, quoted] of value.matchAll(token)) {
    const section = found.at(-1) ?? ''
    const before = depth
    depth += bracketing(written, section, before)
    if (before > 0 || depth > 0) continue
    if (written === ';') found.push('')
    else found[found.length - 1] = section + (quoted?.replace(/\\(.)/g, '$1') ?? written)
  }
  return found.map((section) => section.trim())
}

/** How far `written` leads into a comment, or out of it. A bracket inside a word belongs to the word: Invoice(1).pdf. */
function bracketing(written: string, section: string, depth: number): -1 | 0 | 1 {
  if (written === '(' && (depth > 0 || /(?:^|\s)$/.test(section))) return 1
  return written === ')' && depth > 0 ? -1 : 0
}

/** A value with parameters, as in `text/plain; charset=utf-8`. */
export interface Structured {
  /** Lower case. */
  readonly value: string
  /** By lower-case name; of a repeated one, the first. */
  readonly parameters: ReadonlyMap<string, string>
}

export function readStructured(written: string): Structured {
  const [value = '', ...pairs] = sections(written)
  const parameters = new Map<string, string>()
  for (const pair of pairs) {
    const equals = pair.indexOf('=')
    if (equals <= 0) continue
    const name = pair.slice(0, equals).trim().toLowerCase()
    if (!parameters.has(name)) parameters.set(name, pair.slice(equals + 1).trim())
  }
  return { value: value.toLowerCase(), parameters: new Map([...parameters, ...continued(parameters)]) }
}

/** Most pieces that a parameter is cut into. */
const mostPieces = 50

/** Parameters that are encoded or cut into pieces, put together (RFC 2231): `filename*0*=utf-8''%E8%AB%8B; filename*1=.exe`. */
function continued(parameters: ReadonlyMap<string, string>): [string, string][] {
  const names = new Set([...parameters.keys()].flatMap((name) => /^([^*]+)\*/.exec(name)?.[1] ?? []))
  return [...names].map((name) => [name, pieces(parameters, name).join('')])
}

function pieces(parameters: ReadonlyMap<string, string>, name: string): string[] {
  const whole = parameters.get(`${name}*`)
  if (whole !== undefined) return [percentDecoded(whole)]
  const found: string[] = []
  for (let number = 0; number < mostPieces; number++) {
    const encoded = parameters.get(`${name}*${number}*`)
    const piece = encoded === undefined ? parameters.get(`${name}*${number}`) : percentDecoded(encoded)
    if (piece === undefined) break
    found.push(piece)
  }
  return found
}

function percentDecoded(value: string): string {
  const text = value.replace(/^[\w-]{0,40}'[\w-]{0,40}'/, '')
  try {
    return decodeURIComponent(text)
  } catch {
    // Another charset than UTF-8. Its ASCII letters, the ending among them, stand as they are.
    return text
  }
}
