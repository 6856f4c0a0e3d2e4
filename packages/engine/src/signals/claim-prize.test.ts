import { describeSignal } from './_signals.ts'
import { claimPrize } from './claim-prize.ts'

describeSignal(claimPrize, {
  finds: [
    ['You won a phone! Get it: https://win.example.org/p', ['You won a'], 'by a link'],
    ['Weekly draw! Text WIN to 80012', ['Weekly draw'], 'by a keyword'],
    ['You have won a cruise, ring 020 7946 0111', ['You have won'], 'by telephone'],
  ],
  ignores: [
    ['You have won the quiz, well done!', 'nothing to fetch'],
    ['景品 winner https://win.example.org/p です', 'Japanese messages are judged by their own signs'],
    [
      `${'The club met on Tuesday and talked about boats. '.repeat(40)} You have won a phone: https://win.example.org/p`,
      'a phrase somewhere in a long text',
    ],
  ],
})
