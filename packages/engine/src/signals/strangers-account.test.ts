import { describeSignal } from './_signals.ts'
import { strangersAccount } from './strangers-account.ts'

describeSignal(strangersAccount, {
  finds: [
    ['振込先は個人名義の口座です。', ['個人名義'], 'a firm is paid on its own account'],
    [
      'お振込先の変更がございます。新口座へお願いします。',
      ['お振込先の変更がございます', '新口座'],
      'a bill whose account changes',
    ],
    ['預金を国の検証口座へ移してください。', ['検証口座'], 'an account said to keep money safe'],
  ],
  ignores: [
    ['振込先に変更はございません。', 'nothing changes'],
    ['ご登録の口座から引き落とします。', 'the reader’s own account'],
  ],
})
