import { expect, test } from 'vitest'
import { describeSignal, valuesOf } from './_signals.ts'
import { displayNameImpersonation } from './display-name-impersonation.ts'

describeSignal(displayNameImpersonation, {
  finds: [
    [
      { text: '【カワセミ銀行】お知らせ', channel: 'email', sender: 'カワセミ銀行 <info@example.net>' },
      ['カワセミ銀行'],
      'the name of a bank, the domain of somebody else',
    ],
    [
      { text: 'Hello', channel: 'email', sender: '"Kawasemi Parcels" <no-reply@mail.example.org>' },
      [],
      'the text need not name it too',
    ],
    [
      { text: 'あ', channel: 'email', sender: 'ｶﾜｾﾐ便 <info@example.net>' },
      [],
      'half-width kana name it too',
    ],
  ],
  ignores: [
    [
      { text: 'あ', channel: 'email', sender: 'カワセミ銀行 <info@kawasemi-bank.example.co.jp>' },
      'sent from the bank’s own domain',
    ],
    [
      { text: 'カワセミ銀行です', channel: 'email', sender: '田中 <tanaka@example.net>' },
      'only the text names the bank',
    ],
    [{ text: 'あ', sender: 'カワセミ銀行' }, 'a sender without a domain'],
  ],
})

test('says whose name is used and which host sent it', async () => {
  const sender = 'カワセミ便 <info@mail.example.org>'
  const values = await valuesOf(displayNameImpersonation, { text: 'あ', channel: 'email', sender })
  expect(values).toEqual({ brand: 'kawasemi-parcels', hosts: ['mail[.]example[.]org'] })
})
