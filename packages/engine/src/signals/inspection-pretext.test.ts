import { describeSignal } from './_signals.ts'
import { inspectionPretext } from './inspection-pretext.ts'

describeSignal(inspectionPretext, {
  finds: [
    [
      '分電盤の点検が義務になりました。検針票をご用意ください。',
      ['分電盤の点検が義務', '検針票をご用意'],
      'a way into the house',
    ],
    ['供給地点番号を読み上げてください。', ['供給地点番号'], 'the key to the contract'],
  ],
  ignores: [
    ['エレベーターの点検のため、10時から止まります。', 'an inspection for everybody'],
    ['検針票は毎月お届けします。', 'a meter reading'],
  ],
})
