import type { Range } from '../fold/fold.ts'
import { foreignGlyphs } from '../fold/tables.ts'
import { finding, type Signal } from './signal.ts'

const kana = /[\u3041-\u30fa]/

/** Chinese glyph forms inside Japanese sentences. Helps, never decides: many honest writers are not native. */
export const foreignGlyphForms = {
  id: 'foreign-glyphs',
  group: 'forensics',
  direction: 'scam',
  weight: 1.5,
  detect: (evidence) => {
    const { text } = evidence.folded
    if (!kana.test(text)) return undefined
    const ranges: Range[] = []
    for (let at = 0; at < text.length && ranges.length < 12; at++) {
      if (foreignGlyphs.has(text.charCodeAt(at))) ranges.push({ start: at, end: at + 1 })
    }
    return finding(evidence, ranges)
  },
} as const satisfies Signal
