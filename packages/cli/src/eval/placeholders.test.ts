import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fillPlaceholders } from './placeholders.ts'

test.each([
  ['{{ customer.name01 }} 様', '青葉 一郎 様'],
  ['{{{email}}} まで', 'k-aoba@example.jp まで'],
  ['{{#if paid}}{% endif %}<% end %>済み', '済み'],
  ['<%= order.total | number %> 円', '3,980 円'],
  ['$'.concat('{otp} と #{token}'), '730518 と 730518'],
])('fills %s in any text', (text, filled) => {
  expect(fillPlaceholders(text, 'certain', 'ja')).toBe(filled)
})

test.each([
  ['{X_UNAME} さん', '青葉 一郎 さん'],
  ['件名: @TITLE@', '件名: 打ち合わせの資料'],
  ['%(user)s, %1$s, %2', '青葉 一郎, 青葉, 青葉'],
  ['開く:\n %s \n', '開く:\n https://www.example.jp/u/4172 \n'],
  [':pageName に [お名前] が <email>', '打ち合わせの資料 に 青葉 一郎 が k-aoba@example.jp'],
  ['{siteurl}user.php', 'https://www.example.jp/user.php'],
])('fills %s in a template only', (text, filled) => {
  expect(fillPlaceholders(text, 'every', 'ja')).toBe(filled)
  expect(fillPlaceholders(text, 'certain', 'ja')).toBe(text)
})

test.each(['[重要] 10:30 に <b>50%</b> 引き', 'https://www.example.jp:8080/?a=%20', 'a :) {} [] <>'])(
  'leaves %s as it is, also in a template',
  (text) => {
    expect(fillPlaceholders(text, 'every', 'ja')).toBe(text)
  },
)

test('fills an English template in English', () => {
  expect(fillPlaceholders('Dear {{ name }}', 'certain', 'en')).toBe('Dear Ichiro Aoba')
})

test('a text without the signs of a placeholder stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const plain = text.replaceAll(/[{}<>%@:[\]]/g, '')
      expect(fillPlaceholders(plain, 'every', 'ja')).toBe(plain)
    }),
  )
})

test('takes time in proportion to the text', () => {
  const start = performance.now()
  for (const part of ['{{', '<%', '[% ', '{a', '<!--{', '@A', '%(', '<', ':a']) {
    fillPlaceholders(part.repeat(100_000), 'every', 'ja')
  }
  expect(performance.now() - start).toBeLessThan(3_000)
})
