import { describeSignal } from './_signals.ts'
import { authorityClaim } from './authority-claim.ts'

/** One phrase for each way of pressing. */
const pressing = [
  '逮捕状が出ています。',
  '誰にも話さないでください。',
  '指定の口座へお移しください。',
  'ギフト券の番号をお知らせください。',
  'ATMへお急ぎを。',
  '勤務先へ通知します。',
  '1を押してください。',
]

describeSignal(authorityClaim, {
  finds: [
    ['警視庁です。あなたに逮捕状が出ています。', ['警視庁'], 'an authority that threatens'],
    [
      '弁 護 士 事務所です。示談金を振り込んでください。',
      ['弁 護 士 事務所'],
      'an authority that wants money, written apart',
    ],
    ['This is the police. Send the money by bank transfer.', ['police'], 'English'],
    ['専務です。業務用のLINEを用意して。', ['専務です'], 'a superior who wants a chat group'],
    ...pressing.map((words) => [`検察庁です。${words}`, ['検察庁'], 'an authority that presses'] as const),
  ],
  ignores: [
    ['警察署から、落とし物が届いたと連絡がありました。', 'the police without a threat or a demand'],
    ['弁護士の先生との面談は金曜の15時です。', 'an appointment with one’s own lawyer'],
    ['本日中に指定の口座へお振り込みください。', 'a demand in nobody’s name'],
  ],
})
