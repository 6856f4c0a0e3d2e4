import { describeSignal } from './_signals.ts'
import { accountLocked } from './account-locked.ts'

describeSignal(accountLocked, {
  finds: [
    [
      'お客様のアカウントは安全のためロックされました。',
      ['アカウントは安全のためロックされ'],
      'the usual opening of credential phishing',
    ],
    [
      '口座の一部の機能を制限しています。再開の手続きへ',
      ['口座の一部の機能を制限'],
      'a restriction frightens as a lock does',
    ],
    ['Your account has been suspended due to a billing problem.', ['account has been suspended'], 'English'],
    [
      'ア\u200bカ\u200bウ\u200bン\u200bトが凍 結 されました',
      ['ア\u200bカ\u200bウ\u200bン\u200bトが凍 結 され'],
      'zero-width characters and spaces do not hide it',
    ],
    [
      { text: '大切なお知らせです。', subject: '口座がロックされました', channel: 'email' },
      ['口座がロックされ'],
      'a subject is read too',
    ],
  ],
  ignores: [
    ['自転車のカギをロックしてから駐輪場に停めてください。', 'a bicycle is locked, no account'],
    [
      '日曜の2時から5時まで、定期メンテナンスでサービスを休止します。',
      'maintenance is announced for everybody',
    ],
    ['Please lock the door when you leave the office.', 'a door is locked'],
  ],
})
