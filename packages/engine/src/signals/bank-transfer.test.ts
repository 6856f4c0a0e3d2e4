import { describeSignal } from './_signals.ts'
import { bankTransfer } from './bank-transfer.ts'

describeSignal(bankTransfer, {
  finds: [
    ['下記の口座へ本日中にお振込ください。', ['下記の口座', 'お振込ください'], 'a transfer is asked for'],
    [
      'キャッシュカードを封筒に入れて職員にお渡しください。',
      ['キャッシュカードを封筒'],
      'the card itself is to be handed over',
    ],
    [
      'レ タ ー パ ッ ク で現金を送ってください。',
      ['レ タ ー パ ッ ク で', '現金を送'],
      'cash by post, written apart',
    ],
    ['Please send the money by wire transfer today.', ['send the money', 'wire transfer'], 'English'],
  ],
  ignores: [
    ['給料の振込日は25日です。', 'money that the reader gets'],
    ['会費は口座振替で引き落とされます。', 'an agreed debit, nothing to do'],
    ['来月から振込手数料が変わります。', 'a notice of fees'],
  ],
})
