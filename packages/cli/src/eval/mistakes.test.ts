import { createEngine } from '@monban/engine'
import { knowledge } from '@monban/knowledge'
import { expect, test } from 'vitest'
import { mistakeOf } from './mistakes.ts'
import { parseRow, type Row } from './parse-row.ts'

const { judge } = createEngine({ knowledge })
const scam = '未納料金が発生しております。裁判手続きに移行する為、至急ご連絡下さい。050-0000-0000'
const harmless = '明日は十時に駅前で会いましょう。'

function mistake(label: string, text: string) {
  const row = parseRow(Buffer.from(JSON.stringify({ id: 1, text, channel: 'sms', label, lang: 'ja' }))) as Row
  return mistakeOf(row, judge(row.message))
}

test('a genuine message that was suspected is listed with what spoke against it', () => {
  expect(mistake('ham', scam)).toMatchObject({
    ...{ id: 1, label: 'ham', level: 'scam', lang: 'ja' },
    reasons: expect.arrayContaining([
      {
        id: 'legal-threat',
        direction: 'scam',
        weight: expect.any(Number),
        quotes: [expect.stringContaining('裁判')],
      },
    ]),
  })
})

test('a scam that was missed is listed', () => {
  expect(mistake('scam', harmless)).toMatchObject({ level: 'no-signs', score: expect.any(Number) })
})

test.each([
  ['scam', scam],
  ['ham', harmless],
  ['spam', scam],
  ['spam', harmless],
])('%s judged as it should be is not', (label, text) => {
  expect(mistake(label, text)).toBeUndefined()
})
