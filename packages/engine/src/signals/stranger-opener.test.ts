import { describeSignal } from './_signals.ts'
import { strangerOpener } from './stranger-opener.ts'

describeSignal(strangerOpener, {
  finds: [
    [
      'Long time no see! Are you Mr. Hale?',
      ['Long time no see', 'Are you Mr.'],
      'somebody who pretends to know the reader',
    ],
  ],
  ignores: [['See you at six, bring the dog.', 'friends who know each other']],
})
