import { describeSignal } from './_signals.ts'
import { bogusOrder } from './bogus-order.ts'

describeSignal(bogusOrder, {
  finds: [
    [
      'Auto-renewal: $399 charged. If not authorised by you call 202-555-0114',
      ['Auto-renewal', 'charged'],
      'an order to be called off by telephone',
    ],
  ],
  ignores: [
    ['Your order is ready, call 202-555-0114 when you arrive.', 'nothing to call off'],
    ['$399 charged. If not authorised by you open the app.', 'no number'],
  ],
})
