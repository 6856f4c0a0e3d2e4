/** The one global that reading bytes needs; every runtime has it. */
declare class TextDecoder {
  constructor(label: string, options?: { fatal?: boolean })
  decode(bytes: Uint8Array): string
}

/** Names that mailers write and the Encoding Standard does not know. */
const aliases: Readonly<Record<string, string>> = {
  cp932: 'shift_jis',
  'windows-932': 'shift_jis',
  shiftjis: 'shift_jis',
  eucjp: 'euc-jp',
  euc_jp: 'euc-jp',
  iso2022jp: 'iso-2022-jp',
  'iso-2022-jp-1': 'iso-2022-jp',
  'iso-2022-jp-2': 'iso-2022-jp',
  'iso-2022-jp-3': 'iso-2022-jp',
  'iso-2022-jp-ms': 'iso-2022-jp',
  cp50220: 'iso-2022-jp',
  cp50221: 'iso-2022-jp',
}

/** Charsets in which any bytes are a text, so that a success proves nothing. */
const takesAnything =
  /^(?:us-?ascii|ascii|(?:x-)?unknown|(?:iso-?8859|windows-?125|cp125|latin)[-_]?\d{0,2}|binary)$/

/** A text from bytes: by the declared charset where the bytes fit it, else by the one that they look like. */
export function decodeBytes(bytes: Uint8Array, declared = ''): string {
  const label = known(declared)
  const doubtful = label === undefined || takesAnything.test(declared.trim().toLowerCase())
  return (
    (doubtful || escapes(bytes) ? undefined : strictly(bytes, label)) ??
    guess(bytes) ??
    new TextDecoder(label ?? 'windows-1252').decode(bytes)
  )
}

function known(declared: string): string | undefined {
  const name = declared.trim().toLowerCase()
  const label = Object.hasOwn(aliases, name) ? (aliases[name] ?? name) : name
  try {
    new TextDecoder(label)
    return label
  } catch {
    // A charset that nobody knows is one that was not declared.
    return undefined
  }
}

function strictly(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    // The bytes are something else.
    return undefined
  }
}

/** ISO-2022-JP is seven-bit and switches by escape sequences; read as anything else it is a row of ASCII letters. */
function escapes(bytes: Uint8Array): boolean {
  let at = bytes.indexOf(0x1b)
  if (at < 0 || bytes.some((byte) => byte > 0x7f)) return false
  for (; at >= 0; at = bytes.indexOf(0x1b, at + 1)) if (bytes[at + 1] === 0x24) return true
  return false
}

function guess(bytes: Uint8Array): string | undefined {
  if (escapes(bytes)) return new TextDecoder('iso-2022-jp').decode(bytes)
  const utf8 = strictly(bytes, 'utf-8')
  if (utf8 !== undefined) return utf8
  const [best] = ['shift_jis', 'euc-jp']
    .flatMap((label) => strictly(bytes, label) ?? [])
    .map((text) => ({ text, japanese: countJapanese(text) }))
    .sort((a, b) => b.japanese - a.japanese)
  return best && best.japanese > 0 ? best.text : undefined
}

/** Kana and the commoner ideographs count for the reading, half-width kana and rare characters against it. */
function countJapanese(text: string): number {
  let sum = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x80) continue
    if (unit >= 0x3041 && unit <= 0x30fe) sum += 2
    else if ((unit >= 0x3000 && unit <= 0x9fff) || (unit >= 0xff01 && unit <= 0xff5e)) sum += 1
    else sum -= 1
  }
  return sum
}
