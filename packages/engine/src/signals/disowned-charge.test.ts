import { describeSignal } from './_signals.ts'
import { disownedCharge } from './disowned-charge.ts'

describeSignal(disownedCharge, {
  finds: [
    [
      "New device added. If this wasn't you visit https://stop.example.org/a",
      ["If this wasn't you"],
      'the remedy is a link of nobody known',
    ],
    ['You did not authorise this? Ring 020 7946 0111', ['did not authorise this'], 'or a number'],
  ],
  ignores: [
    ["If this wasn't you, open the app.", 'nothing to open or call'],
    ["If this wasn't you: https://www.example.com/a", 'a listed body’s own host'],
  ],
})
