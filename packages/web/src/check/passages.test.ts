import type { Span } from '@monban/engine'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Evidence, pieces } from './passages.ts'

/** A text and evidence whose spans lie inside it, as the engine promises. */
const marked = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 60 })
  .chain((text) => fc.record({ text: fc.constant(text), evidence: evidenceIn(text.length) }))

function evidenceIn(length: number): fc.Arbitrary<Evidence[]> {
  const span: fc.Arbitrary<Span> = fc
    .tuple(fc.nat(length - 1), fc.integer({ min: 1, max: length }))
    .map(([start, size]) => ({ start, end: Math.min(start + size, length) }))
  const reason = fc.record({
    direction: fc.constantFrom('scam' as const, 'genuine' as const),
    spans: fc.array(span, { maxLength: 4 }),
  })
  return fc
    .array(reason, { maxLength: 6 })
    .map((reasons) => reasons.map((one, index) => ({ ...one, number: index + 1 })))
}

/** The evidence that points at one code unit, found the slow way. */
function evidenceAt(evidence: readonly Evidence[], position: number): Evidence[] {
  return evidence.filter(({ spans }) => spans.some(({ start, end }) => start <= position && position < end))
}

function numbersOf(evidence: readonly Evidence[]): number[] {
  return evidence.flatMap(({ number }) => number ?? [])
}

function scam(number: number, ...spans: Span[]): Evidence {
  return { number, direction: 'scam', spans }
}

function genuine(number: number, ...spans: Span[]): Evidence {
  return { number, direction: 'genuine', spans }
}

describe('pieces', () => {
  test('joined are the text again, and none is empty', () => {
    fc.assert(
      fc.property(marked, ({ text, evidence }) => {
        const cut = pieces(text, evidence)
        expect(cut.map((piece) => piece.text).join('')).toBe(text)
        expect(cut.every((piece) => piece.text.length > 0)).toBe(true)
      }),
    )
  })

  test('mark exactly the code units that evidence points at, with the number of every reason that does', () => {
    fc.assert(
      fc.property(marked, ({ text, evidence }) => {
        let position = 0
        for (const { text: part, numbers, direction } of pieces(text, evidence)) {
          const pointing = new Set<number>()
          for (const end = position + part.length; position < end; position++) {
            const here = evidenceAt(evidence, position)
            expect(here.length > 0).toBe(direction !== null)
            for (const number of numbersOf(here)) pointing.add(number)
          }
          expect(numbers).toEqual([...pointing].sort((a, b) => a - b))
        }
      }),
    )
  })

  test('speak for a scam as soon as one piece of their evidence does', () => {
    fc.assert(
      fc.property(marked, ({ text, evidence }) => {
        const directions = new Map(evidence.map(({ number, direction }) => [number, direction]))
        for (const { numbers, direction } of pieces(text, evidence)) {
          const expected = numbers.some((number) => directions.get(number) === 'scam') ? 'scam' : 'genuine'
          expect(direction).toBe(numbers.length === 0 ? null : expected)
        }
      }),
    )
  })

  test('mark evidence without a number as well, and give it none', () => {
    const evidence: Evidence[] = [
      scam(1, { start: 0, end: 2 }),
      {
        direction: 'scam',
        spans: [
          { start: 1, end: 3 },
          { start: 4, end: 5 },
        ],
      },
    ]
    expect(pieces('至急ご連絡', evidence)).toEqual([
      { text: '至急ご', numbers: [1], direction: 'scam' },
      { text: '連', numbers: [], direction: null },
      { text: '絡', numbers: [], direction: 'scam' },
    ])
  })

  test('merge what overlaps and keep apart what only touches', () => {
    const evidence = [
      scam(1, { start: 0, end: 2 }),
      scam(2, { start: 1, end: 4 }),
      genuine(3, { start: 4, end: 5 }),
    ]
    expect(pieces('至急ご連絡下さい', evidence)).toEqual([
      { text: '至急ご連', numbers: [1, 2], direction: 'scam' },
      { text: '絡', numbers: [3], direction: 'genuine' },
      { text: '下さい', numbers: [], direction: null },
    ])
  })

  test('of the subject follow the spans that name it, and no others', () => {
    const evidence = [scam(1, { start: 0, end: 2, field: 'subject' }), scam(2, { start: 2, end: 4 })]
    const marks = (field?: 'subject') =>
      pieces('重要なお知らせ', evidence, field).filter(({ direction }) => direction)
    expect(marks('subject').map(({ text }) => text)).toEqual(['重要'])
    expect(marks().map(({ text }) => text)).toEqual(['なお'])
  })
})
