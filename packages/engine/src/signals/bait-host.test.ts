import { describeSignal } from './_signals.ts'
import { baitHost } from './bait-host.ts'

describeSignal(baitHost, {
  finds: [
    [
      'see https://city-verify01.example/a',
      ['https://city-verify01.example/a'],
      'words of safety strung together',
    ],
  ],
  ignores: [
    ['see https://support.example/a', 'a plain word'],
    ['see https://www.example.com/verify-account', 'a listed body’s own host'],
    [
      `${'The club met on Tuesday and talked about boats. '.repeat(40)} https://city-verify01.example/a`,
      'one of many links in a long text',
    ],
  ],
})
