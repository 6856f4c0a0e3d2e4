import { describe, expect, test } from 'vitest'
import { policies } from './policy.ts'
import { serviceNames } from './range-label.ts'
import { behaviourNames, confidenceNames, identityNames } from './record-label.ts'
import { type ReasonId, sentenceOf, sentences } from './sentences.ts'

const ids = Object.keys(sentences) as ReasonId[]
const names = [serviceNames, behaviourNames, confidenceNames, identityNames].flatMap((table) =>
  Object.values(table),
)
const settings = Object.values(policies).flatMap(({ name, description }) => [name, description])
const said = [...ids.flatMap((id) => [sentences[id].title, sentences[id].text]), ...names, ...settings]

describe('what is shown about a call', () => {
  test('is said in both languages', () => {
    expect(said.filter(({ ja, en }) => !/[ぁ-んァ-ヶ一-龠]/.test(ja) || !/[a-z]/i.test(en))).toEqual([])
  })

  test('never calls a number or a caller safe, verified or genuine', () => {
    const promises = /安全|安心(?!センター)|本物|認証済|確認済|safe|verified|genuine|trust/i
    expect(said.filter(({ ja, en }) => promises.test(ja) || promises.test(en))).toEqual([])
  })

  test.each(ids)('fits one glance with the longest name there is: %s', (id) => {
    const long = { ja: '長'.repeat(255), en: 'long '.repeat(60) }
    const [, name = 'none'] = /\{(\w+)\}/.exec(sentences[id].text.ja) ?? []
    const { ja, en } = sentenceOf(id, { [name]: long })
    expect(Array.from(ja).length).toBeLessThanOrEqual(60)
    expect(Array.from(en).length).toBeLessThanOrEqual(160)
    expect(ja + en).not.toMatch(/[{}]/)
  })

  test('has one place to fill, the same in both languages', () => {
    const places = (text: string) => text.match(/\{\w+\}/g) ?? []
    for (const id of ids) {
      const { ja, en } = sentences[id].text
      expect(places(ja)).toEqual(places(en))
      expect(places(ja).length).toBeLessThanOrEqual(1)
    }
  })
})
