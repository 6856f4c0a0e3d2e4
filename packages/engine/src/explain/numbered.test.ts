import { describe, expect, test } from 'vitest'
import type { CheckResult } from '../engine.ts'
import { numberReasons, untoldPassages } from './numbered.ts'

test('numbers what speaks for a scam before what speaks against, each with its own passages', () => {
  const spans = [[{ start: 0, end: 1 }], [{ start: 2, end: 3 }], []]
  const result = {
    reasons: spans.map((own) => ({ spans: own })),
    explanation: {
      reasons: [
        { reason: 2, direction: 'genuine', text: 'c' },
        { reason: 1, direction: 'scam', text: 'b' },
        { reason: 0, direction: 'scam', text: 'a' },
      ],
    },
  } as unknown as CheckResult
  expect(numberReasons(result)).toMatchObject([
    { number: 1, text: 'b', spans: spans[1] },
    { number: 2, text: 'a', spans: spans[0] },
    { number: 3, text: 'c', spans: [] },
  ])
})

describe('what is marked without a sentence of its own', () => {
  const urgency = { direction: 'scam', group: 'pressure', spans: [{ start: 4, end: 6 }] }
  const result = (level: string) =>
    ({
      level,
      reasons: [
        { direction: 'scam', group: 'demand', spans: [{ start: 0, end: 2 }] },
        urgency,
        { direction: 'scam', group: 'wording', spans: [{ start: 7, end: 9 }] },
        { direction: 'genuine', group: 'genuine', spans: [{ start: 10, end: 12 }] },
      ],
      explanation: { reasons: [{ reason: 0, direction: 'scam', text: 'a' }] },
    }) as unknown as CheckResult

  test('is what else speaks for a scam, but not its common wording', () => {
    expect(untoldPassages(result('scam'))).toEqual(urgency.spans)
    expect(untoldPassages(result('caution'))).toEqual(urgency.spans)
  })

  test('is nothing where nobody is accused', () => {
    expect(untoldPassages(result('no-signs'))).toEqual([])
    expect(untoldPassages(result('verify'))).toEqual([])
  })
})
