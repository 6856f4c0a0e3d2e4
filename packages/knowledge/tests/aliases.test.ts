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
    expect(ordinarySentences.length).toBeGreaterThanOrEqual(140)
    const taken = ordinarySentences.filter((sentence) => bodiesNamedIn(sentence).length > 0)
    expect(taken.map((sentence) => `${sentence} → ${bodiesNamedIn(sentence)}`)).toEqual([])
  })
})

describe('short names', () => {
  const frames: readonly ((name: string, link: string) => string)[] = [
    (name, link) => `${name}からのお知らせです。くわしくはこちらをご覧ください。${link}`,
    (name, link) => `【${name}】ご利用状況のご案内 ${link}`,
    (name, link) => `いつも${name}をご利用いただきありがとうございます。\n${link}`,
    (name, link) => `${name}：ご登録内容をご確認ください\n${link}`,
  ]
  const englishFrames: typeof frames = [
    (name, link) => `${name}: your statement for May can be read here: ${link}`,
    (name, link) => `[${name}] We have news for you. ${link}`,
    (name, link) => `Dear ${name} customer, our opening hours have changed. ${link}`,
  ]
  const framesFor = (name: string) => (/^[ -~]*$/.test(name) ? [...frames, ...englishFrames] : frames)
  const known = knowledge.brands.flatMap(({ id, shortNames = [], domains }) =>
    shortNames.map((name) => ({ id, name, domains: domains.map(({ domain }) => domain) })),
  )
  const judge = (text: string, sender?: string) =>
    engine.judge({ channel: 'sms', text, ...(sender !== undefined && { sender }) })

  test('each name their body wherever a message says who writes', () => {
    const missed = known.flatMap(({ id, name }) =>
      framesFor(name)
        .map((frame) => frame(name, 'https://blog.example/'))
        .filter((text) => !judge(text).reasons.some(({ values }) => values.brand === id)),
    )
    expect(known.length).toBeGreaterThan(80)
    expect(missed).toEqual([])
  })

  test('each name their body as the sender', () => {
    const missed = known.filter(({ id, name }) => {
      const { reasons } = judge('ご確認ください https://blog.example/', name)
      return !reasons.some(({ values }) => values.brand === id)
    })
    expect(missed).toEqual([])
  })

  test('raise nothing beside a link to the body’s own host', () => {
    const raised = known.flatMap(({ name, domains }) =>
      domains
        .flatMap((domain) => framesFor(name).map((frame) => frame(name, `https://${domain}/`)))
        .filter((text) => ['scam', 'caution'].includes(judge(text).level)),
    )
    expect(raised).toEqual([])
  })

  test.each([
    ['a longer word', '東北楽天からのお知らせです。'],
    ['a comparison', '楽天より安い店を見つけました。'],
    ['a way to pay', 'お支払いには【VISA】と【JCB】が使えます。'],
    ['a given name', 'ANAさんからの伝言です。'],
    ['a share button', 'LINEで送る'],
  ])('name nobody in %s', (_, text) => {
    expect(bodiesNamedIn(text)).toEqual([])
  })
})
