import { type NumberAnswer, toNumberAnswer } from '@monban/api'
import { type Lang, langs } from '@monban/engine'
import { lookUpNumber, type NumberRecord, policies, recordOf, screen } from '@monban/engine/calls'
import { starterDirectory } from '@monban/knowledge/directory'
import { numbering } from '@monban/knowledge/numbering'
import { describe, expect, test } from 'vitest'
import { layOutDecision } from './call-decision.ts'
import { columnsOf } from './cells.ts'
import { layOutNumber } from './number-answer.ts'

const now = Date.parse('2026-11-24T12:00:00+09:00')
const paint = (_: string, text: string) => text

function answerFor(number: string, filed?: NumberRecord): NumberAnswer {
  const sources = { starter: starterDirectory, numbering, directory: () => filed }
  return toNumberAnswer(lookUpNumber(number, sources, now), filed ? 'searched' : 'absent')
}

function screened(
  number: string,
  { lang = 'ja' as Lang, width = 80, filed = undefined as NumberRecord | undefined } = {},
) {
  const { record } = number === 'withheld' ? {} : answerFor(number, filed)
  const decision = screen({ number, at: now }, policies.standard, { numbering, ...(record && { record }) })
  return layOutDecision(decision, { lang, width, paint })
}

function lookedUp(
  number: string,
  { lang = 'ja' as Lang, width = 80, filed = undefined as NumberRecord | undefined } = {},
) {
  return layOutNumber(answerFor(number, filed), { lang, width, paint })
}

/** A name and a source such as anybody may write into a list. */
const hostile = recordOf('+81320000001', {
  category: 0,
  confidence: 9,
  magnitude: 0,
  name: '\u001B[2J店\u202Eevil\n鳴らす',
  source: {
    url: 'https://list.example/\u001B[1m',
    title: '一覧\u0007',
    kind: 'other',
    checkedOn: '2026-11-01',
  },
})

test.each(langs)('a decision is laid out with the answer first, in %s', (lang) => {
  expect(screened('05068815063', { lang })).toMatchSnapshot()
})

test.each(langs)('what is known of a number is laid out with its listing first, in %s', (lang) => {
  expect(lookedUp('05068815063', { lang })).toMatchSnapshot()
})

describe('whether a number is listed', () => {
  test.each([
    ['05068815063', 'この番号そのものの登録があります'],
    ['080-1000-0001', 'この番号の登録はありません'],
    ['110', '番号の表に名前のある番号です'],
    ['withheld', '番号がないので、調べられません'],
  ])('%s: %s', (number, words) => {
    expect(screened(number)).toContain(words)
  })
})

test('says when no directory was searched', () => {
  expect(lookedUp('080-1000-0001')).toContain('名簿は使わず')
  expect(lookedUp('03-2000-0001', { filed: hostile })).not.toContain('名簿は使わず')
})

test('never says that a number is safe, and always that it proves nothing', () => {
  for (const number of [...starterDirectory.keys(), '110', '080-1000-0001', '+295 123 4567'])
    for (const lang of langs)
      for (const text of [screened(number, { lang }), lookedUp(number, { lang })]) {
        // Titles of sources and names of desks are other people's words.
        const [ours] = text.replaceAll('安心相談窓口', '').split(/^(?:出典|Sources)$/m)
        expect(ours).not.toMatch(/安全|安心|verified|\bsafe\b/i)
        expect(text).toMatch(/本物だという証明にはなりません|proves nothing/)
      }
})

test.each([80, 40, 20])('no line but an address is wider than %d columns', (width) => {
  for (const lang of langs)
    for (const text of [screened('0120-074-024', { lang, width }), lookedUp('03-3581-4321', { lang, width })])
      for (const line of text.split('\n').filter((each) => !each.includes('https://')))
        expect(columnsOf(line), line).toBeLessThanOrEqual(width)
})

test('what a list says reaches the terminal as text only', () => {
  for (const text of [
    screened('03-2000-0001', { filed: hostile }),
    lookedUp('03-2000-0001', { filed: hostile }),
  ]) {
    expect(text).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u)
    expect(text).toContain('<U+001B>[2J店')
    expect(text).not.toMatch(/^鳴らす$/m)
  }
})
