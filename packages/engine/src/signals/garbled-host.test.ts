import { describeSignal } from './_signals.ts'
import { garbledHost } from './garbled-host.ts'

describeSignal(garbledHost, {
  finds: [
    ['see https://zvxkqjw.example/a', ['https://zvxkqjw.example/a'], 'consonants only'],
    ['see https://q7wz4kd.example/a', ['https://q7wz4kd.example/a'], 'figures within'],
  ],
  ignores: [
    ['see https://photos.example.org/a', 'a word'],
    ['see https://route66.example/a', 'figures at the end'],
    [
      `${'The club met on Tuesday and talked about boats. '.repeat(40)} https://zvxkqjw.example/a`,
      'one of many links in a long text',
    ],
  ],
})
