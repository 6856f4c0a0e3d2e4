import { describeSignal } from './_signals.ts'
import { expiringPoints } from './expiring-points.ts'

describeSignal(expiringPoints, {
  finds: [
    ['ポイントが失効します。', ['ポイントが失効'], 'a loss is threatened'],
    ['５００ポ イ ン ト 失 効のお知らせ', ['ポ イ ン ト 失 効'], 'written apart'],
    ['Your points will expire tonight.', ['points will expire'], 'English'],
  ],
  ignores: [
    ['待ち合わせのポイントは南口です。', 'a place'],
    ['ポイントカードはお持ちですか。', 'a question at the till'],
  ],
})
