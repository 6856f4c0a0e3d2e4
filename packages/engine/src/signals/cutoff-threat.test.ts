import { describeSignal } from './_signals.ts'
import { cutoffThreat } from './cutoff-threat.ts'

describeSignal(cutoffThreat, {
  finds: [
    ['お支払いがない場合、回線を停止いたします。', ['回線を停止いた'], 'a line is to end'],
    [
      '７２時間後にアカウントは自 動 削 除となります。',
      ['アカウントは自 動 削 除と'],
      'an account is to end, written apart',
    ],
    ['Your line will be disconnected tomorrow.', ['will be disconnected'], 'English'],
  ],
  ignores: [
    ['雪のため、バスは運転を見合わせています。', 'a service stops for everybody, as news'],
    ['カードの利用を停止しました。', 'what is stopped already is not threatened with'],
    ['点検のため、エレベーターを停止しています。', 'nothing of the reader’s is cut off'],
  ],
})
