import { describeSignal } from './_signals.ts'
import { handOver } from './hand-over.ts'

describeSignal(handOver, {
  finds: [
    ['職員がご自宅まで取りに伺います。', ['職員がご自宅まで取りに'], 'somebody comes for it'],
    ['キャッシュカードを封筒に入れておいてください。', ['封筒に入れておいて'], 'a card to be swapped'],
    ['宅急便で現金を送ってください。品名は書籍で。', ['宅急便で現金を送って', '品名は'], 'cash by parcel'],
    ['通 帳 を お 預かりに参ります', ['通 帳 を お 預かりに'], 'written apart'],
  ],
  ignores: [
    ['集荷の係員がお荷物を受け取りました。', 'a parcel'],
    ['職員や警察官が、カードや現金を預かりに伺うことはありません。', 'what is never done'],
    ['交通費は、当日に現金で精算します。', 'expenses paid'],
  ],
})
