import { describeSignal } from './_signals.ts'
import { strangersFortune } from './strangers-fortune.ts'

describeSignal(strangersFortune, {
  finds: [
    [
      '最愛のあなたへ。亡くなった父の遺産を受け取ってください。',
      ['最愛のあなた', '遺産を'],
      'love and an inheritance from a stranger',
    ],
    ['逆 援 助、米ドルを送金します', ['逆 援 助', '米ドルを送金'], 'written apart'],
    [
      '未受領の金塊480万ドルの相続人として',
      ['金塊', '万ドルの相続人として'],
      'a fortune of somebody who died',
    ],
    [
      'Dear friend, I am the next of kin and left million dollars.',
      ['Dear friend', 'next of kin', 'million dollars'],
      'English',
    ],
  ],
  ignores: [
    ['遺跡の見学会は日曜です。', 'another word'],
    ['また来週会いたいね。', 'a friend'],
    ['ドルと円の為替の記事を読みました。', 'news of exchange rates'],
  ],
})
