import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hostileText, search } from '../_core-fixture.ts'
import { fold } from '../fold/fold.ts'
import { conceptPatterns } from './concepts.ts'
import { expand } from './expand.ts'
import { type Hit, Matcher } from './matcher.ts'

type Terms = [label: string, patterns: string[]][]

/** The passages that a matcher of `patterns` finds, in the order of the hits. */
function passages(text: string, ...patterns: string[]): string[] {
  const folded = fold(text)
  return new Matcher([['x', patterns]]).find(folded).map(folded.quote)
}

describe('finds', () => {
  test.each<[text: string, patterns: string[], passages: string[], because: string]>([
    [
      '月額料金の未納料金',
      ['未納', '未納料金', '料金'],
      ['料金', '未納', '未納料金', '料金'],
      'overlapping terms',
    ],
    ['あああ', ['ああ'], ['ああ', 'ああ'], 'a term that overlaps itself'],
    ['ア マ ゾ ン', ['アマゾン'], ['ア マ ゾ ン'], 'a term written apart'],
    ['ｱﾏｿﾞﾝ', ['アマゾン'], ['ｱﾏｿﾞﾝ'], 'a term in half-width letters'],
    ['力ード', ['カード'], ['力ード'], 'a kanji that looks like the kana'],
    ['稅金', ['税金'], ['稅金'], 'another form of the same character'],
    ['お支払い', ['お支払{い,}'], ['お支払', 'お支払い'], 'every alternative'],
    ['AMAZON!', ['amazon'], ['AMAZON'], 'a word between other characters'],
    ['アマゾンAmazonアマゾン', ['amazon'], ['Amazon'], 'a word glued to Japanese'],
    ['荷物を本日お届けしました', ['荷物…お届け'], ['荷物を本日お届け'], 'two halves with a gap'],
    ['荷物お届け', ['荷物…お届け'], ['荷物お届け'], 'two halves without a gap'],
    ['荷物あいうえおかきくけこお届け', ['荷物…お届け'], ['荷物あいうえおかきくけこお届け'], 'a gap of ten'],
    ['荷物の荷物をお届け', ['荷物…お届け'], ['荷物をお届け'], 'the nearest first half'],
    ['ご利用を停止', ['{利用,ご利用}…停止'], ['ご利用を停止'], 'the longest first half'],
    ['荷物をお届け、お届け', ['荷物…お届け'], ['荷物をお届け', '荷物をお届け、お届け'], 'each second half'],
  ])('%j with %j: %j (%s)', (text, patterns, expected) => {
    expect(passages(text, ...patterns)).toEqual(expected)
  })
})

test('spells every term of the word lists as folding it does', () => {
  for (const [label, patterns] of conceptPatterns()) {
    const matcher = new Matcher([[label, patterns.filter((pattern) => !pattern.includes('…'))]])
    const terms = patterns.filter((pattern) => !pattern.includes('…')).flatMap(expand)
    const lost = terms.filter((term) => {
      const folded = fold(term)
      return !matcher.find(folded).some(({ start, end }) => start === 0 && end === folded.key.length)
    })
    expect(lost, label).toEqual([])
  }
})

describe('reads over disguises', () => {
  test.each<[text: string, patterns: string[], passages: string[], because: string]>([
    ['未●納です', ['未納'], ['未●納'], 'a sign between two letters'],
    ['裁💰判💰手💰続', ['裁判手続'], ['裁💰判💰手💰続'], 'emoji between all letters'],
    ['アマ👨‍👩‍👧ゾン', ['アマゾン'], ['アマ👨‍👩‍👧ゾン'], 'an emoji of several characters'],
    ['ア●ゾン', ['アマゾン'], ['ア●ゾン'], 'a sign that covers a letter'],
    ['カxタマー', ['カスタマー'], ['カxタマー'], 'an x that covers a letter'],
    ['am/az/on', ['amazon'], ['am/az/on'], 'slashes between Latin letters'],
    ['am\naz\non now', ['amazon'], ['am\naz\non'], 'line breaks within a Latin word'],
    ['A*azon', ['amazon'], ['A*azon'], 'a star that covers a letter'],
    ['4m@z0n', ['amazon'], ['4m@z0n'], 'digits and signs for letters'],
    ['b1ll and bi1l', ['bill'], ['b1ll', 'bi1l'], 'a digit that stands for two letters'],
    ['請・求', ['請求'], ['請・求'], 'a middle dot between two letters'],
    ['荷●物のお届●け', ['荷物…お届け'], ['荷●物のお届●け'], 'in both halves of a pattern'],
  ])('%j with %j: %j (%s)', (text, patterns, expected) => {
    const folded = fold(text)
    const hits = new Matcher([['x', patterns]]).find(folded)
    expect(hits.map(folded.quote)).toEqual(expected)
    expect(hits.every(({ disguised }) => disguised === true)).toBe(true)
  })

  test.each<[text: string, pattern: string, because: string]>([
    ['●●様', '未納様', 'placeholders'],
    ['ア●●ン', 'アマゾン', 'half of the word covered'],
    ['アマゾ●', 'アマゾネ', 'a letter that may be any at the end of a word'],
    ['未 ● 納', '未納', 'a sign that stands apart'],
    ['未\n● 納', '未納', 'a bullet'],
    ['p●au●se', 'au', 'a piece of another word'],
    ['Name\nau\nPhone', 'au', 'a short word alone on a line of Latin, which may be a piece'],
    ['5000', 'sooo', 'a number'],
  ])('but not in %j with %j: %s', (text, pattern) => {
    expect(passages(text, pattern)).toEqual([])
  })
})

describe('ignores', () => {
  test.each<[text: string, pattern: string, because: string]>([
    ['amazons', 'amazon', 'a part of a longer word'],
    ['myamazon', 'amazon', 'the end of a longer word'],
    ['amazon2', 'amazon', 'a word that goes on with a digit'],
    ['amázonas', 'amazon', 'a word that goes on behind an accent'],
    ['荷物あいうえおかきくけこさお届け', '荷物…お届け', 'a gap of eleven'],
    ['荷物です。お届け', '荷物…お届け', 'halves in two sentences'],
    ['荷物です！お届け', '荷物…お届け', 'halves in two exclamations'],
    ['parcel ok?\ndelivery', 'parcel…delivery', 'halves on two lines'],
    ['お届けの荷物', '荷物…お届け', 'halves in the wrong order'],
    ['', '荷物', 'an empty text'],
  ])('%j with %j: %s', (text, pattern) => {
    expect(passages(text, pattern)).toEqual([])
  })
})

test('keeps the labels of a term that several have', () => {
  const matcher = new Matcher([
    ['cutoff', ['利用停止']],
    ['locked', ['利用停止', '停止']],
  ])
  const hits = matcher.find(fold('利用停止'))
  expect(hits.map(({ label, start }) => [label, start])).toEqual([
    ['cutoff', 0],
    ['locked', 0],
    ['locked', 2],
  ])
})

test.each([
  ['\u200b', 'a term that folds to nothing'],
  ['', 'nothing'],
  ['{大,}{ }', 'a choice of nothing'],
])('refuses %j: %s', (pattern) => {
  expect(() => new Matcher([['x', [pattern]]])).toThrow(RangeError)
})

test('refuses an unbalanced brace when it is made, not when a text comes', () => {
  expect(() => new Matcher([['x', ['お支払{い']]])).toThrow(SyntaxError)
})

test('finds the same, whatever it was asked before', () => {
  const asked = new Matcher(conceptPatterns())
  fc.assert(
    fc.property(hostileText, (written) => {
      const folded = fold(written)
      expect(asked.find(folded)).toEqual(new Matcher(conceptPatterns()).find(folded))
    }),
    { ...search, numRuns: 50 },
  )
})

test.each([
  ['か\u3099いか', 'がいか', 'a mark that changes the first letter'],
  ['{ア,ｱ}マゾン', 'アマゾン', 'a half-width letter among the choices'],
  ['{,お}支払', '支払', 'a beginning that may be missing'],
  ['amazоn', 'amazon', 'a Cyrillic letter behind Latin ones'],
])('finds the terms of %j in %j: %s', (pattern, text) => {
  expect(passages(text, pattern)).toContain(text)
})

/** Every occurrence, found by trying every place. */
function naive(terms: Terms, key: string): Hit<string>[] {
  return terms.flatMap(([label, patterns]) =>
    patterns.flatMap((pattern) => {
      const [first = '', second] = pattern.split('…')
      const whole = occurrences(first, key)
      const ranges = second === undefined ? whole : complete(whole, occurrences(second, key), key)
      return ranges.map((range) => ({ label, ...range }))
    }),
  )
}

interface Place {
  start: number
  end: number
}

function occurrences(half: string, key: string): Place[] {
  const word = /[a-z0-9]/
  return expand(half).flatMap((written) => {
    const term = fold(written).key
    return Array.from({ length: key.length }, (_, start) => ({ start, end: start + term.length })).filter(
      ({ start, end }) =>
        key.startsWith(term, start) &&
        !(word.test(term[0] ?? '') && word.test(key[start - 1] ?? '')) &&
        !(word.test(term.at(-1) ?? '') && word.test(key[end] ?? '')),
    )
  })
}

function complete(firsts: Place[], seconds: Place[], key: string): Place[] {
  return seconds.flatMap(({ start, end }) => {
    const near = firsts
      .filter((first) => first.end <= start && start - first.end <= 10)
      .filter((first) => !/[。!?\n]/.test(key.slice(first.end, start)))
      .sort((a, b) => b.end - a.end || a.start - b.start)[0]
    return near ? [{ start: near.start, end }] : []
  })
}

const distinct = (hits: Hit<string>[]) =>
  [...new Set(hits.map(({ label, start, end }) => `${label} ${start}-${end}`))].sort()

describe('finds what a search place by place finds', () => {
  const letters = (...from: string[]) => fc.constantFrom(...from)
  const words = (max: number) =>
    fc.string({ unit: letters('a', 'b', 'あ', 'い'), minLength: 1, maxLength: max })
  const half = fc.oneof(
    words(4),
    fc
      .tuple(fc.array(words(3), { minLength: 1, maxLength: 3 }), words(2))
      .map(([a, b]) => `{${a.join(',')}}${b}`),
  )
  const pattern = fc.oneof(
    half,
    fc.tuple(half, half).map(([a, b]) => `${a}…${b}`),
  )
  const terms = fc
    .array(fc.array(pattern, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 })
    .map((lists): Terms => lists.map((patterns, i) => [`label${i}`, patterns]))

  test('in texts of a small alphabet', () => {
    const text = fc.string({
      unit: letters('a', 'b', 'あ', 'い', ' ', '。', '、', '!'),
      maxLength: 60,
      size: 'max',
    })
    fc.assert(
      fc.property(terms, text, (list, written) => {
        const folded = fold(written)
        expect(distinct(new Matcher(list).find(folded))).toEqual(distinct(naive(list, folded.key)))
      }),
      search,
    )
  })

  test('with the word lists, in hostile texts', () => {
    const list: Terms = conceptPatterns()
    const matcher = new Matcher(list)
    fc.assert(
      fc.property(hostileText, (written) => {
        const folded = fold(written)
        const plain = matcher.find(folded).filter(({ disguised }) => !disguised)
        const found = new Set(distinct(naive(list, folded.key)))
        expect(distinct(plain).filter((hit) => !found.has(hit))).toEqual([])
      }),
      { ...search, numRuns: 20 },
    )
  })
})

test('orders hits by where they end', () => {
  const matcher = new Matcher(conceptPatterns())
  fc.assert(
    fc.property(hostileText, (written) => {
      const ends = matcher.find(fold(written)).map(({ end }) => end)
      expect(ends).toEqual([...ends].sort((a, b) => a - b))
    }),
    search,
  )
})
