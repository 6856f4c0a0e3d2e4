import { describeSignal } from './_signals.ts'
import { lenientNotice } from './lenient-notice.ts'

describeSignal(lenientNotice, {
  finds: [
    ['お支払いが行き違いの場合はご容赦ください。', ['行き違い'], 'payments cross in the post'],
    [
      'ご事情がある方は、早めにご相談ください。03-1234-5678',
      ['ご事情がある方は、早めにご相談'],
      'a creditor that listens, on an ordinary line',
    ],
  ],
  ignores: [
    ['行き違いの場合はご容赦ください https://a.example.net/', 'a stranger’s link'],
    ['行き違いの場合はご容赦ください 050-6881-5063', 'a rented number'],
    ['至急お支払いください。', 'no allowance is made'],
  ],
})
