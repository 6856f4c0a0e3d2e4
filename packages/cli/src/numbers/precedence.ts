import { confidenceCode } from '@monban/engine/calls'
import { isProtected } from './list-source.ts'

/** Places in the order of precedence: 6 ranks of 64 quarters each. */
export const precedences = 6 * 64

/**
 * Where a row stands when several have one number; the highest one is kept, and of equals the one that came later. Who is
 * never blocked, said by an authority or by the owner, comes first; then come official, published, open data, many and few
 * reports. In each, the one last seen later.
 * @param value as `packValue` makes it
 * @returns 0 to `precedences` − 1
 */
export const precedenceOf = (value: number): number =>
  ((ranks[value >>> 18] as number) << 6) | ((value >>> 8) & 63)

/** By category and confidence, the upper 9 bits of a value. */
const ranks = Uint8Array.from({ length: 512 }, (_, bits) => rankOf(bits >>> 4, bits & 15))

function rankOf(category: number, confidence: number): number {
  if (isProtected(category) && confidence >= confidenceCode('published')) return 5
  return Math.min(4, Math.max(0, Math.floor(confidence / confidenceCode('few-reports')) - 1))
}
