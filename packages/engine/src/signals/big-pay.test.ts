import { describeSignal } from './_signals.ts'
import { bigPay } from './big-pay.ts'

describeSignal(bigPay, {
  finds: [
    ['元本保証で月利20%、絶対に儲かります。', ['元本保証', '月利20%', '絶対に儲か'], 'profit without risk'],
    ['高額報酬、即日即金の仕事です。', ['高額報酬', '即日即金'], 'how criminal recruitment is worded'],
    ['日給５万円からスタート', ['日給５万円'], 'a day’s pay that no such job has, in a full-width digit'],
    ['Earn $500 per day with guaranteed returns.', ['Earn $500 per day', 'guaranteed returns'], 'English'],
    ['絶 対 に 儲 か る話', ['絶 対 に 儲 か'], 'spaces between the letters do not hide it'],
  ],
  ignores: [
    ['アルバイトの時給は1,100円、交通費は別です。', 'ordinary pay'],
    ['確定申告で利益の欄に何を書くか教えて。', 'profit that was made, not promised'],
  ],
})
