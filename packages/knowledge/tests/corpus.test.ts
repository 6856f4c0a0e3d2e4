import { channels, createEngine, langs, scamKinds } from '@monban/engine'
import { expect, test } from 'vitest'
import { knowledge } from '../src/index.ts'
import { type Row, corpus as rows } from './_corpus.ts'

test('every row is what the README of the corpus describes', () => {
  const odd = ({ id, lang, channel, label, kind, text }: Row) =>
    !id.startsWith(`${label}-`) ||
    !langs.includes(lang) ||
    !channels.includes(channel) ||
    !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(kind) ||
    (label === 'scam' && !(scamKinds as readonly string[]).includes(kind)) ||
    text.trim().length < 2 ||
    text.length > 1_500
  expect(rows.filter(odd).map(({ id }) => id)).toEqual([])
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
  expect(rows.length).toBeGreaterThan(2_400)
})

/** Rates on our own corpus, reviewed like the golden verdicts: a line that moves is a change of the product. */
test('the corpus is called what was recorded', async () => {
  const engine = createEngine({ knowledge })
  const counts: Record<string, Record<string, number>> = {}
  for (const row of rows) {
    const { level } = engine.judge(row)
    const group = `${row.lang} ${row.label}`
    counts[group] = { ...counts[group], [level]: (counts[group]?.[level] ?? 0) + 1 }
  }
  const table = Object.entries(counts)
    .sort()
    .map(
      ([group, byLevel]) =>
        `${group}: ${Object.entries(byLevel)
          .sort()
          .map(([level, count]) => `${level} ${count}`)
          .join(', ')}`,
    )
  await expect(`${table.join('\n')}\n`).toMatchFileSnapshot('../../../testdata/messages/corpus/levels.txt')
})
