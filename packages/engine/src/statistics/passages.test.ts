import { expect, test } from 'vitest'
import type { Masked } from './grams.ts'
import { heaviest } from './passages.ts'

/** A wording without masks, in which a unit stands where it is. */
function wording(text: string): Masked {
  const at = Array.from({ length: text.length }, (_, i) => i)
  return {
    units: Uint16Array.from(at, (i) => text.charCodeAt(i)),
    starts: Uint32Array.from(at),
    ends: Uint32Array.from(at, (i) => i + 1),
  }
}

/** Pull 1 under each `^`, −1 elsewhere. */
function under(marks: string): Float64Array {
  return Float64Array.from(marks, (mark) => (mark === '^' ? 1 : -1))
}

function passages(text: string, marks: string): string[] {
  return heaviest(wording(text), under(marks)).map(({ start, end }) => text.slice(start, end))
}

test('shows the stretch that pulls', () => {
  expect(passages('あいうえおかきくけこさ', '----^^^----')).toEqual(['おかき'])
})

test('leaves no rest of a phrase of three units or fewer', () => {
  expect(passages('あいうえおかきくけこさ', '---^^^^----')).toEqual(['あいうえおかき'])
  expect(passages('あいうえおかきくけこさ', '----^^^^---')).toEqual(['おかきくけこさ'])
})

test('ends at punctuation', () => {
  expect(passages('あいう。かきく', '^^^^^^^')).toEqual(['あいう', 'かきく'])
})

test('does not cut a word of kanji, katakana or Latin letters', () => {
  expect(passages('このままだと裁判手続へいきますよ', '-------^^^------')).toEqual(['裁判手続'])
  expect(passages('ぜひともこのサポートへおいでください', '-------^^^--------')).toEqual(['サポート'])
  expect(
    passages('in the end final notice is sent to you', '------------^^^--------------------------'),
  ).toEqual(['final'])
})

test('shows three at most, the strongest, in text order', () => {
  const text = 'あいう、かきくけ、さしす、たちつて、なにぬねの'
  expect(passages(text, '^'.repeat(text.length))).toEqual(['かきくけ', 'たちつて', 'なにぬねの'])
})

test('shows nothing where nothing pulls', () => {
  expect(passages('あいうえお', '-----')).toEqual([])
})

test('keeps a passage to about twenty units', () => {
  const [range] = heaviest(wording('の'.repeat(500)), under('^'.repeat(500)))
  expect((range?.end ?? 0) - (range?.start ?? 0)).toBe(14)
})
