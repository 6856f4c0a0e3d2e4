import { expect, test } from 'vitest'
import { type ParseOptions, parseRow } from './parse-row.ts'

const row = { id: 'a', text: '至急', channel: 'sms', label: 'scam' }

function parse(fields: object, options?: ParseOptions) {
  return parseRow(Buffer.from(JSON.stringify({ ...row, ...fields })), options)
}

test('reads the fields it needs and ignores the others', () => {
  expect(parse({ note: ['x'] })).toEqual({
    id: 'a',
    facts: {
      label: 'scam',
      group: '',
      lang: 'und',
      channel: 'sms',
      kind: '',
      origin: '',
      year: '',
      brand: '',
      source: '',
      licence: '',
    },
    message: { text: '至急', channel: 'sms' },
    cut: false,
    filled: false,
  })
})

test('keeps what a report is broken down by', () => {
  const stated = { kind: 'parcel', brand: 3, origin: 'received', source: 's', licence: 'MIT', group: 7 }
  const facts = { ...stated, brand: '3', group: '7', year: '2024' }
  expect(parse({ ...stated, date: '2024-05-06' })).toHaveProperty('facts', expect.objectContaining(facts))
})

test.each([
  ['2024-05-06T10:00:00Z', '2024'],
  ['2023', '2023'],
  ['20240506', ''],
  ['May 2024', ''],
])('reads the date %s as of the year "%s"', (date, year) => {
  expect(parse({ date })).toHaveProperty('facts.year', year)
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

test.each([
  [{ from_name: '宅配便' }, '宅配便'],
  [{ from_name: '宅配便', from_domain: 'mail.example' }, '宅配便 <unknown@mail.example>'],
  [{ sender: '050-0000-0000', from_domain: 'mail.example' }, '050-0000-0000'],
])('makes a sender of %j', (fields, sender) => {
  expect(parse(fields)).toHaveProperty('message.sender', sender)
})

test('fills the placeholders of a template and says so', () => {
  const template = { text: '%s さま {{ shop_name }}', subject: '{title}', placeholders: true, lang: 'ja' }
  const filled = parse(template)
  expect(filled).toHaveProperty('filled', true)
  expect(filled).toHaveProperty('message', {
    text: '青葉 さま 青葉商店',
    channel: 'sms',
    subject: '打ち合わせの資料',
  })
  expect(parse(template, { keepPlaceholders: true })).toHaveProperty('filled', false)
})

test('fills only certain forms where a row does not say that it is a template', () => {
  expect(parse({ text: '%s {name} {{ url }}', lang: 'en' })).toHaveProperty(
    'message.text',
    '%s {name} https://www.example.com/u/4172',
  )
})

test('leaves the placeholders of a received message: they were received, too', () => {
  expect(parse({ text: '{{ name }}', origin: 'received (OCR)' })).toHaveProperty('message.text', '{{ name }}')
})

test('reads back what an earlier run wrote', () => {
  const outcome = { id: 1, level: 'verify', score: 12, row: { label: 'ham', lang: 'ja', filled: true } }
  expect(parseRow(Buffer.from(JSON.stringify(outcome)))).toMatchObject({
    ...{ id: 1, level: 'verify', score: 12, filled: true, cut: false, variants: {} },
    facts: { label: 'ham', lang: 'ja', group: '' },
  })
})

test.each([
  ['level', { level: 'bad', score: 1, row: { label: 'ham' } }],
  ['score', { level: 'scam', score: 101, row: { label: 'ham' } }],
  ['row', { level: 'scam', score: 1 }],
  ['row', { level: 'scam', score: 1, row: { label: 'ham', lang: {} } }],
  ['variants', { level: 'scam', score: 1, row: { label: 'ham' }, variants: { a: 'bad' } }],
])('names the field %s of a bad prediction', (field, prediction) => {
  expect(parseRow(Buffer.from(JSON.stringify({ id: 1, ...prediction })))).toHaveProperty('field', field)
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
  expect(parse({ lang })).toHaveProperty('facts.lang', group)
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
  ['sender', 5],
  ['group', {}],
  ['date', []],
  ['placeholders', 'yes'],
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
