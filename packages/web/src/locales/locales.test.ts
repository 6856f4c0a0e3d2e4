import { describe, expect, test } from 'vitest'
import { en } from './en.ts'
import { ja } from './ja.ts'
import { createLocale } from './messages.ts'

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u

function placeholders(sentence: string): string[] {
  return (sentence.match(/\{\w+\}/g) ?? []).sort()
}

describe('the two languages', () => {
  test('have the same ids', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(ja).sort())
  })

  test.each(Object.keys(ja) as (keyof typeof ja)[])('fill in the same values: %s', (id) => {
    expect(placeholders(en[id])).toEqual(placeholders(ja[id]))
  })

  test('leave no sentence empty', () => {
    expect(Object.values({ ...ja, ...en }).filter((sentence) => sentence.trim() === '')).toEqual([])
  })

  test('do not mix: English holds no Japanese', () => {
    expect(Object.entries(en).filter(([, sentence]) => japanese.test(sentence))).toEqual([])
  })

  test('never call anything safe', () => {
    expect(Object.values(ja).filter((sentence) => /安全|安心/.test(sentence))).toEqual([])
    expect(Object.values(en).filter((sentence) => /\b(safe|verified)\b/i.test(sentence))).toEqual([])
  })
})

describe('createLocale', () => {
  const { t } = createLocale('ja', ja)

  test('fills values in and groups the digits of numbers', () => {
    expect(t('problem.too-long.sender', { limit: 1000, length: 20_001 })).toContain('1,000')
  })

  test('does not fill in a value a second time', () => {
    expect(t('result.posing', { name: '{name}$&' })).toBe('「{name}$&」を名乗っています')
  })
})
