import { channels, fieldLimits, textLimit } from '@monban/engine'
import { describe, expect, test } from 'vitest'
import { emptyForm, example, type Field, type FormValues, formValues, readForm } from './form.ts'

function read(values: Partial<FormValues>) {
  return readForm({ ...emptyForm, text: '至急ご連絡下さい', ...values })
}

describe('formValues', () => {
  test('reads line breaks alike, whether a form or a script sent them', () => {
    const sent: Partial<Record<Field, string>> = { text: 'a\r\nb\nc', channel: 'sms' }
    expect(formValues((field) => sent[field])).toEqual({ ...emptyForm, text: 'a\nb\nc' })
  })

  test.each([
    ['a missing field', undefined],
    ['an uploaded file', new Blob(['text'])],
    ['a list', ['a', 'b']],
  ])('takes %s for an empty one', (_, value) => {
    expect(formValues(() => value)).toEqual({ text: '', channel: '', sender: '', subject: '' })
  })
})

describe('readForm', () => {
  test('gives a message without the fields that were left empty', () => {
    expect(read({})).toEqual({ message: { text: '至急ご連絡下さい', channel: 'sms' } })
  })

  test('takes the subject from mail only', () => {
    expect(read({ channel: 'email', subject: '重要' })).toMatchObject({ message: { subject: '重要' } })
    expect(read({ channel: 'sms', subject: '重要' })).not.toHaveProperty('message.subject')
  })

  test.each(['', '  \n ', '\u200b\u2060', '\u0000\u0007'])('says that %j holds nothing to read', (text) => {
    expect(read({ text })).toEqual({ problems: [{ field: 'text', code: 'missing' }] })
  })

  test('names a channel that does not exist', () => {
    expect(read({ channel: 'fax' })).toEqual({ problems: [{ field: 'channel', code: 'missing' }] })
  })

  test.each(channels)('takes exactly the limit of %s and refuses one more, naming the limit', (channel) => {
    const limit = textLimit(channel)
    expect(read({ channel, text: 'x'.repeat(limit) })).toHaveProperty('message')
    expect(read({ channel, text: 'x'.repeat(limit + 1) })).toEqual({
      problems: [{ field: 'text', code: 'too-long', limit, length: limit + 1 }],
    })
  })

  test('reports every problem at once, in the order of the form', () => {
    const values = {
      channel: 'email',
      text: '',
      sender: 's'.repeat(fieldLimits.sender + 1),
      subject: 's'.repeat(fieldLimits.subject + 1),
    }
    expect(read(values)).toMatchObject({
      problems: [{ field: 'text' }, { field: 'sender' }, { field: 'subject' }],
    })
  })

  test('accepts the example', () => {
    expect(readForm(example)).toEqual({ message: { text: example.text, channel: 'sms' } })
  })
})
