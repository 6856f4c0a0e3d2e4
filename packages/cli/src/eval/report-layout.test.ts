import { expect, test } from 'vitest'
import { columnsOf } from '../layout/cells.ts'
import { sample, samples } from './_samples.ts'
import { compareRuns } from './compare-runs.ts'
import { dimensions } from './facts.ts'
import { makeReport, type Report } from './report.ts'
import { layOutReport } from './report-layout.ts'

const paint = (_: string, text: string) => text

function report(): Report {
  const all = [
    ...samples(1_188, 'scam', 'scam', { score: 92, year: '2023', variants: { spacing: 'scam' } }),
    ...samples(12, 'scam', 'no-signs', {
      id: 'missed\u001B',
      score: 3,
      year: '2024',
      group: 'one',
      kind: 'otp',
    }),
    sample('scam', 'caution', { id: 'found', lang: 'en', score: 55, variants: { spacing: 'no-signs' } }),
    sample('ham', 'no-signs', { id: 'genuine', score: 1 }),
  ].map((one, id) => ({ ...one, id: typeof one.id === 'string' ? `${one.id}${id}` : id }))
  const run = { file: 'a\u001B.jsonl', ruleVersion: 'r1', seconds: 0.5, cut: 3, filled: 1, leftOut: 20 }
  const levels = new Map([
    ['found1200', 'no-signs' as const],
    ['genuine1201', 'caution' as const],
    ['missed\u001B1188', 'scam' as const],
  ])
  return { ...makeReport(run, all), comparison: compareRuns({ file: 'before.jsonl', levels }, all) }
}

/** The layout is what people read first: a change of this snapshot is a change for users. */
test.each(['ja', 'en'] as const)(
  'sets one table per label and one for each further question, in %s',
  (lang) => {
    expect(layOutReport(report(), { lang, paint, by: dimensions })).toMatchSnapshot()
  },
)

test.each(['ja', 'en'] as const)('aligns the columns of all tables of one kind, in %s', (lang) => {
  const { comparison, ...only } = { ...report(), variants: [], reliability: null }
  expect(comparison).toBeDefined()
  const rows = layOutReport(only, { lang, paint, by: ['lang', 'year'] })
    .split(/\n\n/)
    .filter((block) => /scam —|ham —|scam:|ham:/.test(block.split('\n')[0] ?? ''))
    .flatMap((block) => block.split('\n').slice(1))
  expect(rows.length).toBeGreaterThan(5)
  expect(new Set(rows.map(columnsOf)).size).toBe(1)
})
