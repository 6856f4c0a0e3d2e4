import { describeRange, type Numbering, type NumberRange, type Service } from '@monban/engine/calls'

/** Digits that a private look-up keeps to itself. */
export const privateDigits = 4

/** So many numbers share every request. */
export const sharedBy = 10 ** privateDigits

/**
 * Services whose plans give out all numbers of a block. Numbers that nobody calls from are left out, and so are those of
 * satellite and other networks, whose plans are their own.
 */
const wholeBlocks: ReadonlySet<Service> = new Set([
  'geographic',
  'mobile',
  'ip-phone',
  'free',
  'shared-cost',
  'fixed-mobile',
  'foreign',
])

/** Below this many digits behind the country code, plans of small countries use only parts of a block. */
const leastForeignDigits = 8

/**
 * The leading digits, without the plus, under which a number is asked for privately: all but the last four. Nothing where
 * fewer than 10,000 numbers that can be dialled would share them, and for what is no number.
 * @param number in any spelling
 * @throws NumberError for what is no number
 */
export function sharedRange(number: string, numbering: Numbering): string | undefined {
  const range = describeRange(number, numbering)
  return isShared(range, numbering) ? range.number.slice(1, -privateDigits) : undefined
}

function isShared(range: NumberRange, { codes }: Numbering): boolean {
  if (range.assignment !== 'assigned' || !wholeBlocks.has(range.service)) return false
  if (range.service !== 'foreign') return true
  const digits = range.number.slice(1)
  const codeDigits = [1, 2, 3].find((length) => codes.rows.has(digits.slice(0, length))) ?? 0
  return digits.length - codeDigits >= leastForeignDigits
}

/** A range that a private look-up may ask for: `prefix` is what {@link sharedRange} gives for every number in it. */
export function isSharedRange(prefix: string, numbering: Numbering): boolean {
  if (!/^[1-9]\d{3,10}$/.test(prefix)) return false
  const first = `+${prefix}${'0'.repeat(privateDigits)}`
  return sharedRange(first, numbering) === prefix
}
