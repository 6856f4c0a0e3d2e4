import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hostileText, search } from '../_core-fixture.ts'
import { fold, type Range } from './fold.ts'
import { readingOf } from './reading.ts'
import { findSigns } from './signs.ts'

/** What is read, signs that are read over left out. */
function read(text: string, kept: readonly Range[] = []): string {
  const folded = fold(text)
  return readingOf(folded, findSigns(folded, kept)).replaceAll('\0', '')
}

describe('reads as a person does', () => {
  test.each([
    ['acc●ount is l●ocked, p●ay now', 'account is locked, pay now', 'signs inside words'],
    ['未♪納♪料♪金です', '未納料金です', 'signs between kanji'],
    ['a💰c💰c💰ount', 'account', 'emoji inside a word'],
    ['Y\no\nu\nr pa\nrc\nel', 'your parcel', 'line breaks inside words'],
    ['b-l-o-c-k-e-d', 'blocked', 'hyphens that leave single letters'],
    ['acc0unt v3rified p@ypal', 'account verified paypal', 'digits and signs for letters'],
    ['he1p with y0ur b1ll', 'help with your bill', 'a digit that stands for two letters'],
  ])('%j: %s (%s)', (written, expected) => {
    expect(read(written)).toBe(expected)
  })

  test.each([
    ['Your e-mail and/or sign-in, a well-known follow-up.', 'hyphens and slashes of ordinary words'],
    ['セール🎉開催中です。今日も元気に行きましょう。お店でお待ちしています。', 'an emoji between words'],
    ['カード・通帳・印鑑', 'middle dots in a list'],
    ['Take 30mg of vitamin b12 at 5pm and 10am', 'numbers with units'],
    ['ps5, mp3 and co2', 'names with a digit'],
    ['Name\nAddress\nPhone', 'a list'],
    ["don't, we'll, it's", 'apostrophes'],
    ['- one\n- two\n* three', 'bullets'],
  ])('leaves %j as it is: %s', (written) => {
    expect(read(written)).toBe(fold(written).key)
  })
})

test('leaves addresses alone', () => {
  const text = 'acc●ount l●ocked p●ay wf-a-b.example'
  const start = fold(text).text.indexOf('wf-')
  expect(read(text, [{ start, end: text.length }])).toBe(`account locked pay ${fold('wf-a-b.example').key}`)
})

test('is as long as the key, whatever the text', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const folded = fold(text)
      expect(readingOf(folded, findSigns(folded))).toHaveLength(folded.key.length)
    }),
    search,
  )
})

test('finds signs between letters only, in text order and inside the text', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const folded = fold(text)
      let last = 0
      for (const { start, end } of findSigns(folded)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(folded.text.length)
        last = end
      }
    }),
    search,
  )
})
