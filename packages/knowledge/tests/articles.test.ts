import { createEngine, type Message } from '@monban/engine'
import { describe, expect, test } from 'vitest'
import { type Article, articles, type Example } from '../src/articles/index.ts'
import { knowledge } from '../src/index.ts'

const engine = createEngine({ knowledge })
const rows = articles.flatMap((article) =>
  article.examples.map((example, index) => ({ name: `${article.slug} ${index + 1}`, article, example })),
)

/** The example as somebody would receive it. */
function received({ channel, lang, subject, text }: Example): Message {
  return subject === undefined
    ? { channel, text: text[lang] }
    : { channel, subject: subject[lang], text: text[lang] }
}

/** Real court papers are to be checked; everything else is a scam or a reason to be careful. */
function levelsOf({ kind }: Article): readonly string[] {
  return kind === 'court-papers' ? ['verify'] : ['scam', 'caution']
}

describe.each(rows)('the example $name', ({ article, example }) => {
  const verdict = engine.judge(received(example))

  test('gets the level that the article stands for', () => {
    expect(levelsOf(article)).toContain(verdict.level)
  })

  test('is called by the kind of the article, or one that it names as a neighbour', () => {
    expect([article.kind, ...(article.neighbours ?? [])]).toContain(verdict.kind)
  })

  test('has at least one passage that can be marked', () => {
    const spans = verdict.reasons
      .filter(({ direction }) => direction === 'scam')
      .flatMap(({ spans }) => spans)
    expect(spans.length).toBeGreaterThan(0)
  })
})

test('the founding message stands in its article as it was received', () => {
  const founding = articles.find(({ slug }) => slug === 'amazon-unpaid-monthly-fee')?.examples[0] as Example
  expect(engine.judge(received(founding))).toMatchObject({
    level: 'scam',
    kind: 'unpaid-charge',
    impersonates: 'amazon',
    campaign: { id: 'monthly-fee-court-call', similarity: 1 },
  })
})
