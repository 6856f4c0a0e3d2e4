import { knowledge } from '@monban/knowledge'
import { expect, test } from 'vitest'
import { brandVariant } from './brand-variant.ts'
import { parseRow, type Row } from './parse-row.ts'

const { judge } = brandVariant(knowledge)

function row(brand: string): Row {
  const text = 'アマゾンです。https://amazon.example/ からご確認ください。'
  return parseRow(Buffer.from(JSON.stringify({ id: 1, text, channel: 'sms', label: 'scam', brand }))) as Row
}

test.each(['amazon', 'Amazon', 'アマゾン', 'Amazon.co.jp'])(
  'forgets Amazon where a row names it %s',
  (brand) => {
    expect(judge(row(brand))).toMatchObject({ impersonates: null })
  },
)

test('forgets nothing else', () => {
  expect(judge(row('楽天'))).toMatchObject({ impersonates: 'amazon' })
})

test.each(['', 'カワセミ商事', 'a'])('leaves out a row of the brand "%s", which is not listed', (brand) => {
  expect(judge(row(brand))).toBeUndefined()
})
