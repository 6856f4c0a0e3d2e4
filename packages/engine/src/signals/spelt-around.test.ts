import { describeSignal } from './_signals.ts'
import { speltAround } from './spelt-around.ts'

describeSignal(speltAround, {
  finds: [
    ['You.r paymen.t is received', ['You.r', 'paymen.t'], 'dots inside words'],
    ['Your acc0unt was l0cked', ['acc0unt', 'l0cked'], 'figures for letters'],
  ],
  ignores: [
    ['Meet at 10.30, room b2b, v2.0 of e.g. the plan', 'times and versions'],
    ['Pay $50 at shop.example.org', 'a price and an address'],
    ['Wow!that is free.you know', 'full stops without a space'],
  ],
})
