/** Building blocks of the table of evasions: where a text is changed, and how. */

export type Change = (text: string, random: () => number) => string

/** Changes the whole text: what stands in an address is still one to a browser. */
export function onAddressesToo(change: Change): Change {
  return change
}

/** Leaves web and e-mail addresses as they are. */
export function outsideAddresses(change: Change): Change {
  return (text, random) =>
    pieces(text)
      .map((piece) => (isAddress(piece) ? piece : change(piece, random)))
      .join('')
}

/** Runs of printable ASCII that may hold an address, and what stands between them. */
function pieces(text: string): string[] {
  const parts: string[] = []
  for (const part of text.split(/([!-~]+)/)) {
    if (isAddress(part) || parts.length === 0 || isAddress(parts.at(-1) ?? '')) parts.push(part)
    else parts.push((parts.pop() ?? '') + part)
  }
  return parts
}

function isAddress(part: string): boolean {
  return /^[!-~]+$/.test(part) && /:\/\/|@|[a-z0-9]\.[a-z]/i.test(part)
}

/** Writes one of `marks` between two visible characters, at a share of the places. */
export function between(rate: number, ...marks: readonly string[]): Change {
  return (text, random) =>
    Array.from(text).reduce((before, character) => {
      const here = before !== '' && !/\s$/.test(before) && !/\s/.test(character) && random() < rate
      return before + (here ? (marks[Math.floor(random() * marks.length)] ?? '') : '') + character
    }, '')
}

/** Exchanges a share of the letters that have a disguise; within `which` only, when given. */
export function exchanged(rate: number, letters: ReadonlyMap<string, string>, which = /[\s\S]/gu): Change {
  return (text, random) =>
    text.replace(which, (part) =>
      Array.from(part, (letter) => {
        const disguise = letters.get(letter)
        return disguise !== undefined && (rate === 1 || random() < rate) ? disguise : letter
      }).join(''),
    )
}

/** Runs of letters of one kind: a Latin word, a word of katakana, a compound of kanji. */
export function inWords(change: Change): Change {
  return (text, random) =>
    text.replace(/[A-Za-z]{2,40}|[ァ-ヺー]{2,40}|[一-鿿々]{2,40}/g, (word) => change(word, random))
}

/** Digits as telephone numbers group them. */
export function inNumbers(change: Change): Change {
  return (text, random) =>
    outsideAddresses((piece) => piece.replace(/\d[\d-]{7,16}\d/g, (number) => change(number, random)))(
      text,
      random,
    )
}
