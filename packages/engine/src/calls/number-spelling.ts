/** Why something is not a number. */
export const numberProblems = ['empty', 'characters', 'only-zeros', 'too-long'] as const
export type NumberProblem = (typeof numberProblems)[number]

/** Most digits, which leaves room beyond E.164's 15 for numbers that cannot exist, and most characters read at all. */
export const numberLimits = { digits: 20, characters: 64 } as const

/** What was given is no number. `limit` belongs to `too-long`. */
export class NumberError extends Error {
  override name = 'NumberError'
  readonly problem: NumberProblem
  readonly limit: number | undefined

  constructor(problem: NumberProblem, limit?: number) {
    super(messages[problem] + (limit === undefined ? '' : ` ${limit}`))
    this.problem = problem
    this.limit = limit
  }
}

const messages: Readonly<Record<NumberProblem, string>> = {
  empty: 'number is empty',
  characters: 'number has characters other than digits, a leading + or #, and separators',
  'only-zeros': 'number consists of zeros only',
  'too-long': 'number is longer than',
}

/** Separators that people and systems write into numbers. */
const separators = /[\s().・·/‐‑‒–—―−ー─━-]/g

/**
 * The one spelling under which a number is looked up: E.164 with its `+`, or the digits as dialled where E.164 has none
 * (110, #9110, 00XY, short codes). Width and separators do not matter; 184 and 186 before a number, `tel:`, the
 * international prefix 010 and the 0 of `+81 0…` go; digits without `+` that begin with another digit than 0 are E.164
 * when there are more than six of them. Throws {@link NumberError}.
 */
export function spellNumber(raw: string): string {
  if (raw.length > numberLimits.characters) throw new NumberError('too-long', numberLimits.characters)
  const written = raw.normalize('NFKC').replace(/^tel:/i, '').replace(separators, '')
  if (written === '') throw new NumberError('empty')
  if (!/^[+#]?\d+$/.test(written)) throw new NumberError('characters')
  if (/^\+?0+$/.test(written)) throw new NumberError('only-zeros')
  if (written.startsWith('#')) return within(written)
  return written.startsWith('+') ? international(written.slice(1)) : dialled(written)
}

/** The same; nothing for what is no number. */
export function trySpelling(raw: string): string | undefined {
  try {
    return spellNumber(raw)
  } catch (error) {
    if (error instanceof NumberError) return undefined
    throw error
  }
}

/** 184 withholds the own number, 186 shows it; both stand before the number that is called. */
const showOrWithhold = /^18[46](?=0\d{8})/

function dialled(digits: string): string {
  const number = digits.replace(showOrWithhold, '')
  if (/^0081[1-9]\d{8,9}$/.test(number)) return international(number.slice(2))
  if (/^010\d/.test(number)) return international(number.slice(3))
  if (number.startsWith('00')) return within(number)
  if (number.startsWith('0')) return international(`81${number.slice(1)}`)
  return number.length <= mostShortDigits ? number : international(number)
}

/** Digits of the longest short code. */
const mostShortDigits = 6

function international(digits: string): string {
  return `+${within(digits.replace(/^810+/, '81'))}`
}

function within(digits: string): string {
  if (digits.length > numberLimits.digits) throw new NumberError('too-long', numberLimits.digits)
  return digits
}

/** The digits with the leading 0 of a number spelled by {@link spellNumber}; nothing for numbers of other countries. */
export function nationalDigits(number: string): string | undefined {
  return number.startsWith('+81') ? `0${number.slice(3)}` : undefined
}
