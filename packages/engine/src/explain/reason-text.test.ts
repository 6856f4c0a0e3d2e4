import { describe, expect, test } from 'vitest'
import { fixture } from '../_fixture.ts'
import { type Lang, langs } from '../knowledge.ts'
import { signals } from '../signals/index.ts'
import { maskHost } from '../signals/signal.ts'
import type { Reason } from '../verdict.ts'
import { reasonText } from './reason-text.ts'
import { reasonsEn } from './reasons-en.ts'
import { reasonsJa } from './reasons-ja.ts'

const ids = signals.map(({ id }) => id)
const named = { brand: fixture.brands[0], campaign: fixture.campaigns[0] }

/** The longest of everything that a sentence may be filled with. */
function fullest(id: string, word: string): Reason {
  return {
    id,
    direction: 'scam',
    group: 'pressure',
    weight: 1,
    spans: [],
    values: {
      words: ['1', '2', '3'].map((digit) => digit + word),
      hosts: [maskHost('a.b.c.d.e.f.g.h.i.j.k.l.m.n.o.p.q.r.s.t.u.v.w.x.y.example')],
      number: '+123456789012345',
      sender: '0005123456',
      brand: 'kawasemi-bank',
      campaign: 'kawasemi-pond-fee',
    },
  }
}

describe.each(langs)('in %s', (lang: Lang) => {
  test.each(ids)('%s has a sentence that is whole when filled', (id) => {
    const text = reasonText(fullest(id, 'あ'), named, lang)
    expect(text).toMatch(lang === 'ja' ? /。$/ : /\.$/)
    expect(text).not.toMatch(/[{}]/)
    expect(Array.from(text).length).toBeLessThanOrEqual(lang === 'ja' ? 60 : 160)
  })
})

test('the sentences are those of the signals, no more and no fewer', () => {
  expect(Object.keys(reasonsJa).sort()).toEqual([...ids].sort())
  expect(Object.keys(reasonsEn).sort()).toEqual([...ids].sort())
})

test('no sentence blames the reader or calls a message safe', () => {
  const sentences = [...Object.values(reasonsJa), ...Object.values(reasonsEn)]
  expect(sentences.filter((text) => /安全|安心|だまされ|verified|safe\b|fooled/i.test(text))).toEqual([])
})

test('the words of the message cannot open a blank', () => {
  const reason: Reason = { ...fullest('urgency', ''), values: { words: ['{brand}', '{hosts}'] } }
  expect(reasonText(reason, named, 'ja')).toBe('「{brand}」「{hosts}」と、急がせています。')
})

test('a campaign is named by its title, and one that is no longer known is not named', () => {
  const reason = fullest('known-campaign', 'あ')
  expect(reasonText(reason, named, 'ja')).toBe(
    '知られている手口「池の清掃費をかたる手紙」と、文がよく似ています。',
  )
  expect(reasonText(reason, named, 'en')).toBe(
    'The wording is much like that of a known scam (“Letter about a pond cleaning fee”).',
  )
  expect(reasonText(reason, {}, 'ja')).toBe('知られている手口と、文がよく似ています。')
  expect(reasonText(reason, {}, 'en')).toBe('The wording is much like that of a known scam.')
})
