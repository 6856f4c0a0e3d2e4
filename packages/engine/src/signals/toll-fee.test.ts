import { describeSignal } from './_signals.ts'
import { tollFee } from './toll-fee.ts'

describeSignal(tollFee, {
  finds: [
    [
      'Unpaid toll on your vehicle, pay at https://toll.example.org/p',
      ['Unpaid toll'],
      'behind a link of nobody known',
    ],
    ['Parking fine PF-1, call 020 7946 0111', ['Parking fine'], 'or a number'],
  ],
  ignores: [
    ['The toll road was empty this morning.', 'a drive'],
    ['Unpaid toll: see https://www.example.com/a', 'a listed body’s own host'],
  ],
})
