import type { NumberFacts } from '@monban/number-index'

/** The fields of a value, as docs/formats/number-index.md §2 packs them. */
export const unpackValue = (value: number): NumberFacts => ({
  category: value >>> 22,
  confidence: (value >>> 18) & 15,
  magnitude: (value >>> 14) & 15,
  period: (value >>> 8) & 63,
  source: value & 255,
})
