import { describeSignal } from './_signals.ts'
import { legalThreat } from './legal-threat.ts'

describeSignal(legalThreat, {
  finds: [
    ['裁判手続きに移行する為、至急ご連絡下さい。', ['裁判手続き'], 'a lawsuit is announced by message'],
    [
      '財産の差し押さえと強 制 執 行に着手します。',
      ['差し押さえ', '強 制 執 行'],
      'a seizure is announced, written apart',
    ],
    ['We will take legal action and file a lawsuit.', ['legal action', 'lawsuit'], 'English'],
  ],
  ignores: [
    ['法務局の窓口は1階です。', 'an office of law that threatens nobody'],
    ['法事の手続きを寺に確認しました。', 'another procedure'],
    ['裁判所のとなりの駐車場で待ち合わせましょう。', 'a meeting place'],
  ],
})
