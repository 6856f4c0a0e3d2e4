import { expect, test } from 'vitest'
import { makeReport } from '../../packages/cli/src/eval/report.ts'
import type { Sample } from '../../packages/cli/src/eval/weigh.ts'
import { compose } from './compose.mjs'
import { table } from './markdown.mjs'

const facts = {
  lang: 'ja',
  channel: 'sms',
  kind: 'a|b',
  origin: '',
  year: '',
  brand: '',
  source: '',
  licence: '',
}

function run() {
  const one: Sample = {
    id: 1,
    level: 'scam',
    score: 90,
    variants: { spacing: 'caution' },
    facts: { ...facts, label: 'scam', group: '' },
  }
  const other: Sample = {
    ...one,
    id: 2,
    level: 'no-signs',
    facts: { ...one.facts, label: 'ham', origin: 'template' },
  }
  const how = { file: '-', ruleVersion: 'r', seconds: 1, cut: 0, filled: 0, leftOut: 0 }
  return { report: makeReport(how, [one, other]), command: 'npx monban eval - --where lang=ja' }
}

test('a page without received messages says so, and says how our own were held apart', () => {
  const page = compose({
    ruleVersion: 'r1',
    fitted: { ja: run(), en: run(), disguised: run(), received: undefined },
    received: undefined,
  })
  expect(page).toContain('`r1`')
  expect(page).toContain('届いた文での測定は含みません')
  expect(page).toContain('fitted without it')
  expect(page).not.toContain('Received messages that were not used')
})

test('a page with received messages sums them up in Japanese first, and says how few genuine ones were received', () => {
  const received = {
    ja: run(),
    jaBefore: run(),
    jaAfter: run(),
    en: run(),
    enSms: run(),
    others: run(),
    fitted: run(),
  }
  const page = compose({
    ruleVersion: 'r1',
    fitted: { ja: run(), en: run(), disguised: run(), received: undefined },
    received,
  })
  expect(page.indexOf('## まとめ')).toBeLessThan(page.indexOf('## What was measured'))
  expect(page).toContain('実際に届いた文はこのうち 0 件だけ')
  expect(page).toContain('Of the 1 genuine rows, 0 (0 groups) were received')
  expect(page).toContain('| spaces between letters | 1 | 100.0 (0.0) | 0.0 (-100.0) | 1 |')
  expect(page).not.toMatch(/undefined|NaN|\[object/)
})

test('what is in a cell cannot break a table', () => {
  expect(table(['a'], [['x|y<b>\nz']])).toBe('| a |\n|---|\n| x\\|y&lt;b> z |')
})
