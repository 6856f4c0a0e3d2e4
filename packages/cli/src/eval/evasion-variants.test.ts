import { createEngine } from '@monban/engine'
import { evasions } from '@monban/engine/evasions'
import { knowledge } from '@monban/knowledge'
import { expect, test } from 'vitest'
import { UsageError } from '../failure.ts'
import { evasionVariants } from './evasion-variants.ts'
import { parseRow, type Row } from './parse-row.ts'

const engine = createEngine({ knowledge })

function row(text: string, id = 'a'): Row {
  return parseRow(Buffer.from(JSON.stringify({ id, text, channel: 'sms', label: 'scam' }))) as Row
}

/** What the engine is given to judge. */
function seen(wanted: string, seed: number, text: string, id?: string): string[] {
  const texts: string[] = []
  const judge: typeof engine.judge = (message) => {
    texts.push(message.text)
    return engine.judge(message)
  }
  for (const variant of evasionVariants(wanted, seed, { ...engine, judge })) variant.judge(row(text, id))
  return texts
}

const text = '未納料金があります。至急お電話ください。'

test('makes one variant of every evasion, or of those that are named', () => {
  expect(evasionVariants('all', 1, engine)).toHaveLength(evasions.length)
  expect(evasionVariants('spacing,zero-width', 1, engine).map(({ id }) => id)).toEqual([
    'zero-width',
    'spacing',
  ])
})

test('names an evasion that there is not, and lists those that there are', () => {
  expect(() => evasionVariants('spacing,magic', 1, engine)).toThrow(UsageError)
  expect(() => evasionVariants('magic', 1, engine)).toThrow(/"magic".*zero-width, spacing/)
})

test('the same seed disguises a row in the same way; another seed or row, in another', () => {
  expect(seen('zero-width', 7, text)).toEqual(seen('zero-width', 7, text))
  expect(seen('zero-width', 7, text)).not.toEqual(seen('zero-width', 8, text))
  expect(seen('zero-width', 7, text)).not.toEqual(seen('zero-width', 7, text, 'b'))
})

test('leaves out a row that it does not change', () => {
  expect(seen('kanji-digits', 1, text)).toEqual([])
})

test('a text at the limit stays within it', () => {
  for (const disguised of seen('all', 1, '至急ア'.repeat(6_666)))
    expect(disguised.length).toBeLessThanOrEqual(20_000)
})
