import { expect, test } from 'vitest'
import { fixture } from './_fixture.ts'
import { indexKnowledge } from './knowledge-index.ts'
import type { Concept } from './lexicon/concepts.ts'
import { prepare } from './prepare.ts'

const index = indexKnowledge(fixture)

function speaksOf(text: string, concept: Concept): boolean {
  return prepare({ text, channel: 'email' }, index).concepts.has(concept)
}

test.each<[text: string, concept: Concept, because: string]>([
  ['暗証番号を教えてくださいとお願いすることはありません。', 'tellSecret', 'it is never asked'],
  ['返金のためにATMへお越しいただくことはございません。', 'atm', 'a polite denial'],
  [
    '・ATMへの誘導はいたしません\n・暗証番号を入力していただくことはありません',
    'enterSecret',
    'an item of a list',
  ],
  ['We will never ask you to send money or to call us.', 'callBack', 'English denies first'],
  ['「1を押してください」と言われました。', 'pressOne', 'somebody else said it'],
  ['電子マネーの番号を送らせる手口が増えている。', 'giftCard', 'what others do'],
  ['「至急」という電話が増えています。', 'urgent', 'a report of a call'],
])('%j does not speak of %s: %s', (text, concept) => {
  expect(speaksOf(text, concept)).toBe(false)
})

test.each<[text: string, concept: Concept, because: string]>([
  ['ご返金することはありません。本日中にATMへお越しください。', 'atm', 'another sentence'],
  ['ATMへお越しください。手数料をいただくことはありません。', 'atm', 'the sentence before'],
  ['1を押してください。「本人確認」と言われたらお進みください。', 'pressOne', 'outside the quotation'],
  ['We will never ask. Please call us now.', 'callBack', 'the sentence behind'],
  [
    '誰にも言わないでください。お電話することはありません。',
    'secrecy',
    'what keeps the reader quiet is kept',
  ],
])('%j speaks of %s: %s', (text, concept) => {
  expect(speaksOf(text, concept)).toBe(true)
})

test('takes time in proportion to the text, however many denials and quotations there are', () => {
  const times = [20_000, 200_000].map((length) => {
    const unit = '「1を押して」と言われATMへ行くことはありません'
    const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
    const start = performance.now()
    prepare({ text, channel: 'email' }, index)
    return performance.now() - start
  })
  expect(times[1]).toBeLessThan(Math.max(1_000, 30 * (times[0] ?? 0)))
})
