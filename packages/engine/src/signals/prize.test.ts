import { describeSignal } from './_signals.ts'
import { prize } from './prize.ts'

describeSignal(prize, {
  finds: [
    [
      '１億円が当選しました！賞金をお受け取りください。',
      ['当選し', '賞金を'],
      'a gain that nobody asked for',
    ],
    ['当 選 番 号のお知らせ。無料プレゼント', ['当 選 番 号', '無料プレゼント'], 'written apart'],
    [
      'Congratulations! You have won a cash prize.',
      ['Congratulations', 'You have won', 'cash prize'],
      'English',
    ],
  ],
  ignores: [
    ['市長選の候補者が当選を目指しています。', 'an election'],
    ['合格おめでとう！', 'a friend’s congratulation'],
    ['お誕生日おめでとうございます。', 'a birthday is no prize'],
  ],
})
