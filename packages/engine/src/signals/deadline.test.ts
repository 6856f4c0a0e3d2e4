import { describeSignal } from './_signals.ts'
import { deadline } from './deadline.ts'

describeSignal(deadline, {
  finds: [
    ['24時間以内にお手続きください。', ['24時間以内'], 'a day to act'],
    ['本日中、または残り２日以内に', ['本日中', '残り２日以内'], 'today, and two days in a full-width digit'],
    [
      'Please reply within 24 hours or by the end of the day.',
      ['within 24 hours', 'by the end of the day'],
      'English',
    ],
    ['本 日 が 期 限 です', ['本 日 が 期 限'], 'spaces between the letters do not hide it'],
  ],
  ignores: [
    ['お支払期限は1月31日までです。', 'a date; the engine knows no clock'],
    ['商品は30日以内であれば返品できます。', 'a month is no pressure'],
  ],
})
