import { describeSignal } from './_signals.ts'
import { miracleCure } from './miracle-cure.ts'

describeSignal(miracleCure, {
  finds: [
    [
      'CBD gummies end all pain https://herbs.example.org/a',
      ['CBD', 'gummies'],
      'behind a link of nobody known',
    ],
  ],
  ignores: [
    ['My doctor says I should lose weight.', 'nothing is sold'],
    ['CBD https://www.example.com/a', 'a listed body’s own host'],
  ],
})
