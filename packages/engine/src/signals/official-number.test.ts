import { describeSignal } from './_signals.ts'
import { officialNumber } from './official-number.ts'

describeSignal(officialNumber, {
  finds: [
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
    ['03-1234-5678', 'nobody publishes it'],
  ],
})
