import { describeSignal } from './_signals.ts'
import { easyLoan } from './easy-loan.ts'

describeSignal(easyLoan, {
  finds: [
    [
      'Personal loan, bad credit fine https://cash.example.org/a',
      ['Personal loan', 'bad credit'],
      'behind a link of nobody known',
    ],
    ['Debt relief for all, call 202-555-0114', ['Debt relief'], 'or a number'],
  ],
  ignores: [
    ['They turned down our personal loan again.', 'a talk about money'],
    ['Personal loan rates https://www.example.com/a', 'a listed body’s own host'],
  ],
})
