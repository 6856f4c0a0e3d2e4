import { describeSignal } from './_signals.ts'
import { exposureThreat } from './exposure-threat.ts'

describeSignal(exposureThreat, {
  finds: [
    ['お支払いなき場合、勤務先へ連絡いたします。', ['勤務先へ連絡いたし'], 'the employer is to learn of it'],
    [
      'ブラックリストに登録し、自 宅 へ 訪 問します。',
      ['ブラックリストに', '自 宅 へ 訪 問し'],
      'a list and a visit, written apart',
    ],
    ['We will contact your employer.', ['contact your employer'], 'English'],
  ],
  ignores: [
    ['勤務先の住所が変わりました。', 'an employer, and no threat'],
    ['お子さんが熱を出したので、ご家族に連絡しました。', 'a school that looks after a child'],
  ],
})
