import { expect, test } from 'vitest'
import { describeSignal, valuesOf } from './_signals.ts'
import { officialNumber } from './official-number.ts'

const source = {
  url: 'https://office.example/',
  title: '役所の電話番号',
  kind: 'official',
  checkedOn: '2026-11-23',
} as const

test('says where the number was published', async () => {
  expect(await valuesOf(officialNumber, 'お問い合わせは 0120-000-222')).toMatchObject({
    url: expect.stringMatching(/^https:/),
    checkedOn: expect.stringMatching(/^20/),
  })
})

describeSignal(officialNumber, {
  directory: {
    '+81312345678': { standing: 'genuine', source, lastSeen: '2026-11-01' },
    '+815068815063': { standing: 'fraud', source, lastSeen: '2026-11-01' },
  },
  finds: [
    ['お問い合わせは 03-1234-5678', ['03-1234-5678'], 'the directory knows it as published'],
    ['お問い合わせは 0120-000-222', ['0120-000-222'], 'calling it reaches the body that publishes it'],
    [
      '０１２０−０００−１１１ または 0120-000-222',
      ['０１２０−０００−１１１', '0120-000-222'],
      'both are published, one in full-width digits',
    ],
    ['Call +81 120-000-222.', ['+81 120-000-222'], 'English, in its international form'],
  ],
  ignores: [
    ['0120-000-222 または 050-6881-5063', 'one published number does not vouch for another'],
    ['0120-000-222 https://login.example.net/', 'a link of nobody we know'],
    ['03-1234-5679', 'nobody publishes it'],
    ['050-6881-5063', 'the directory lists it for fraud'],
  ],
})
