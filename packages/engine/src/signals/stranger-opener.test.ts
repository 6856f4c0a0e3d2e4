import { expect, test } from 'vitest'
import { describeSignal, weightOf } from './_signals.ts'
import { strangerOpener } from './stranger-opener.ts'

describeSignal(strangerOpener, {
  finds: [
    [
      'Long time no see! Are you Mr. Hale?',
      ['Long time no see', 'Are you Mr.', 'Mr. Hale'],
      'somebody who pretends to know the reader',
    ],
    ['Hello, is this Rebecca?', ['Rebecca'], 'a question after a name'],
  ],
  ignores: [
    ['See you at six, bring the dog.', 'friends who know each other'],
    ['It’s Friday! Are you coming?', 'a day, and a question that is not who one is'],
    ["Hi Anna, it's Becky from yoga, you left your mat!", 'a name given and none asked for'],
  ],
})

test('counts more where the writer gives a name', async () => {
  expect(await weightOf(strangerOpener, 'Hello, is this Rebecca?')).toBe(1.5)
  expect(await weightOf(strangerOpener, "Hello, is this Rebecca? I'm Lisa.")).toBe(3)
})
