import { expect, test } from 'vitest'
import { columnsOf } from '../layout/cells.ts'
import { layOutReport } from './report.ts'
import { createTally } from './tally.ts'

const plain = (_: string, text: string) => text

function report() {
  const tally = createTally()
  for (let row = 0; row < 1_200; row++) tally.add('scam', 'ja', row % 100 === 0 ? 'no-signs' : 'scam')
  tally.add('scam', 'en', 'caution')
  tally.add('ham', 'ja', 'no-signs')
  const labels = tally.counts()
  return {
    file: 'a\u001B.jsonl',
    ruleVersion: 'r1',
    rows: 1_202,
    cut: 3,
    seconds: 0.5,
    rowsPerSecond: 2_404,
    labels,
  }
}

test.each(['ja', 'en'] as const)('sets one table per label, in %s', (lang) => {
  expect(layOutReport(report(), lang, plain)).toMatchSnapshot()
})

test.each(['ja', 'en'] as const)('aligns the columns of all tables, in %s', (lang) => {
  const rows = layOutReport(report(), lang, plain)
    .split('\n')
    .filter((line) => line.startsWith('  '))
  expect(new Set(rows.map(columnsOf)).size).toBe(1)
})
