import { createEngine } from '@monban/engine'
import { describe, expect, test } from 'vitest'
import { knowledge } from '../src/index.ts'
import { ordinarySentences } from './_ordinary-sentences.ts'

const engine = createEngine({ knowledge })

/** Every body that a reason about the text speaks of; a link to nobody's host brings such reasons out. */
function bodiesNamedIn(text: string): readonly string[] {
  const { reasons } = engine.judge({ channel: 'sms', text: `${text} https://blog.example/` })
  return reasons.flatMap(({ values }) => (typeof values.brand === 'string' ? [values.brand] : []))
}

describe('aliases', () => {
  test('each name their body', () => {
    const missed = knowledge.brands.flatMap(({ id, aliases }) =>
      aliases
        .map((alias) => ({ alias, found: bodiesNamedIn(`${alias}からのお知らせ`) }))
        .filter(({ found }) => !found.includes(id))
        .map(({ alias, found }) => `${id}: ${alias} names ${found.join(', ') || 'nobody'}`),
    )
    expect(missed).toEqual([])
  })

  test.each([
    ['half-width kana', 'ｱﾏｿﾞﾝ', 'amazon'],
    ['full-width letters', 'ＡＭＡＺＯＮ', 'amazon'],
    ['half-width kana after kanji', '三井住友ｶｰﾄﾞ', 'smbc-card'],
    ['a kanji for a kana', 'ヤマ卜運輸', 'yamato'],
    ['spaces between letters', 'N T T ファイナンス', 'ntt-finance'],
    ['the old form of a character', '北国銀行', 'hokkoku-bank'],
    ['a character of another country', '三井信托銀行', 'sumitomo-mitsui-trust-bank'],
    ['the short name', '道銀', 'hokkaido-bank'],
    ['a brand of the same company', 'povo', 'au'],
    ['a brand of the same company, in kana', 'アハモ', 'docomo'],
    ['the company behind the card', 'クレディセゾン', 'saison'],
    ['brackets as in an SMS', '【佐川】', 'sagawa'],
    ['a name in English', 'Sumitomo Mitsui Trust', 'sumitomo-mitsui-trust-bank'],
    ['dots between letters', 'J.P. Morgan', 'chase'],
  ])('are found in %s', (_, name, id) => {
    expect(bodiesNamedIn(`${name}からのお知らせ`)).toContain(id)
  })

  test('name nobody in sentences that merely use the same words', () => {
    expect(ordinarySentences.length).toBeGreaterThanOrEqual(60)
    const taken = ordinarySentences.filter((sentence) => bodiesNamedIn(sentence).length > 0)
    expect(taken.map((sentence) => `${sentence} → ${bodiesNamedIn(sentence)}`)).toEqual([])
  })
})
