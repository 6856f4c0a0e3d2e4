import type { CheckResult } from '@monban/engine'
import { expect, expectTypeOf, test } from 'vitest'
import type { z } from 'zod'
import { checkResult } from './check-result.ts'

type Frozen<T> = T extends object ? { readonly [Key in keyof T]: Frozen<T[Key]> } : T

const result: CheckResult = {
  level: 'caution',
  score: 40,
  kind: null,
  impersonates: null,
  campaign: { id: 'pond-fee', similarity: 0.72 },
  reasons: [
    {
      id: 'presses-for-time',
      direction: 'scam',
      group: 'pressure',
      weight: 2,
      spans: [{ start: 0, end: 2 }],
      values: { word: '至急', others: ['本日中'] },
    },
  ],
  advice: 'caution',
  notChecked: ['number'],
  ruleVersion: '0',
  explanation: {
    lang: 'ja',
    level: 'caution',
    verdict: '注意',
    kind: null,
    impersonates: null,
    campaign: { title: '池の清掃費をかたる手紙', article: 'pond-cleaning' },
    summary: '急がせる言葉があります。',
    doNow: ['返信しないでください。'],
    reasons: [{ reason: 0, direction: 'scam', text: '急がせる言葉があります。' }],
    ifGenuine: { text: '本物なら、公式アプリでも同じ知らせが見られます。' },
    checkYourself: [{ text: '公式の窓口で確かめてください。' }],
    aftercare: [{ situation: 'called', title: '電話した', steps: [{ text: '番号を控えてください。' }] }],
    contacts: [],
    notChecked: ['番号は調べていません。'],
  },
}

test('the wire form is the engine’s result, field for field and type for type', () => {
  expectTypeOf<Frozen<z.infer<typeof checkResult>>>().toEqualTypeOf<Frozen<CheckResult>>()
  expect(checkResult.parse(result)).toEqual(result)
})

test.each([
  ['a level that does not exist', { ...result, level: 'safe' }],
  ['a score above 100', { ...result, score: 101 }],
  ['an empty span', { ...result, reasons: [{ ...result.reasons[0], spans: [{ start: 0, end: 0 }] }] }],
  ['no explanation', { ...result, explanation: undefined }],
])('refuses %s', (_, wrong) => {
  expect(checkResult.safeParse(wrong).success).toBe(false)
})

test('ignores fields that a later version may add', () => {
  expect(checkResult.parse({ ...result, later: 'x' })).toEqual(result)
})
