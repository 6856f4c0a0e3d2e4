import { describeSignal } from './_signals.ts'
import { easyWork } from './easy-work.ts'

describeSignal(easyWork, {
  finds: [
    [
      '誰でも簡単に稼げる在宅ワーク。動画を見るだけ！',
      ['簡単に稼げ', '在宅ワーク', '動画を見るだけ'],
      'work that hardly is any',
    ],
    [
      '書 類 を 受 け 取 る だ け のホワイト案件',
      ['書 類 を 受 け 取 る だ け', 'ホワイト案件'],
      'recruitment for crime, written apart',
    ],
    ['Work from home, no experience needed.', ['Work from home', 'no experience'], 'English'],
  ],
  ignores: [
    ['宿題は教育テレビの動画を見ることです。', 'watching is homework'],
    ['書類を受け取ったら連絡します。', 'papers that were expected'],
    ['副業届の提出期限は金曜です。', 'an employer’s rule, not an offer'],
  ],
})
