import { expect, test } from 'vitest'
import { parseRow } from './parse-row.ts'

const row = { id: 'a', text: '至急', channel: 'sms', label: 'scam' }

function parse(fields: object) {
  return parseRow(Buffer.from(JSON.stringify({ ...row, ...fields })))
}

test('reads the fields it needs and ignores the others', () => {
  expect(parse({ kind: 'parcel', brand: 3 })).toEqual({
    id: 'a',
    label: 'scam',
    lang: 'und',
    message: { text: '至急', channel: 'sms' },
    cut: false,
  })
})

test('hands over subject, sender and links', () => {
  const parsed = parse({
    channel: 'email',
    subject: '件名',
    from_domain: 'mail.example',
    urls: ['https://a.example/'],
  })
  expect(parsed).toHaveProperty('message', {
    text: '至急',
    channel: 'email',
    subject: '件名',
    sender: 'unknown@mail.example',
    links: ['https://a.example/'],
  })
})

test('takes null and an empty string for absent', () => {
  const parsed = parse({ subject: null, from_domain: null, urls: null, lang: null })
  expect(parsed).toEqual(parse({ subject: '', from_domain: '' }))
  expect(parsed).toHaveProperty('message', { text: '至急', channel: 'sms' })
})

test.each([
  ['other', 'web'],
  ['letter', 'letter'],
])('takes the channel %s for %s', (channel, expected) => {
  expect(parse({ channel })).toHaveProperty('message.channel', expected)
})

test.each([
  ['ja', 'ja'],
  ['pt-BR', 'pt'],
  ['EN', 'en'],
])('groups the language %s under %s', (lang, group) => {
  expect(parse({ lang })).toHaveProperty('lang', group)
})

test.each([
  ['id', ''],
  ['id', null],
  ['text', undefined],
  ['text', 7],
  ['channel', 'fax'],
  ['channel', undefined],
  ['label', 'SCAM'],
  ['label', undefined],
  ['subject', []],
  ['lang', 'Japanese'],
  ['lang', '\u001B['],
  ['from_domain', 1],
  ['urls', 'https://a.example/'],
  ['urls', [null]],
])('names the field %s when it is %j', (field, value) => {
  expect(parse({ [field]: value })).toHaveProperty('field', field)
})

test.each([
  ['half a line', '{"id":'],
  ['a list', '[]'],
  ['null', 'null'],
  ['Shift_JIS', Buffer.from([0x22, 0x8e, 0x8a, 0x22])],
])('says that %s is not a JSON object', (_, line) => {
  const fault = parseRow(Buffer.from(line))
  expect(fault).toHaveProperty('words.en', 'not a JSON object in UTF-8')
  expect(fault).not.toHaveProperty('field')
})

test('judges a text above the limit up to it, and says that it was cut', () => {
  const parsed = parse({ text: 'あ'.repeat(20_001) })
  expect(parsed).toHaveProperty('message.text', 'あ'.repeat(20_000))
  expect(parsed).toHaveProperty('cut', true)
})

test('does not cut a surrogate pair in two', () => {
  expect(parse({ text: `${'あ'.repeat(19_999)}🏧🏧` })).toHaveProperty('message.text', 'あ'.repeat(19_999))
})

test.each([
  ['subject', { subject: 'x'.repeat(1_001) }],
  ['sender', { from_domain: 'x'.repeat(400) }],
  ['link', { urls: [`https://a.example/${'x'.repeat(2_048)}`] }],
  ['list of links', { urls: Array.from({ length: 1_001 }, () => 'https://a.example/') }],
])('cuts a long %s as well', (_, fields) => {
  expect(parse(fields)).toHaveProperty('cut', true)
})

test('leaves what is exactly at the limit alone', () => {
  const fields = { channel: 'email', text: 'x'.repeat(200_000), subject: 'x'.repeat(1_000) }
  expect(parse(fields)).toHaveProperty('cut', false)
})
