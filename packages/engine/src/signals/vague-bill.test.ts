import { describeSignal } from './_signals.ts'
import { vagueBill } from './vague-bill.ts'

describeSignal(vagueBill, {
  finds: [
    ['月額料金の未納が発生しております。', ['未納'], 'no sum, no contract, no addressee'],
    ['延 滞が続いています', ['延 滞'], 'written apart'],
    ['You have an outstanding invoice.', ['outstanding invoice'], 'English'],
    ['お客様のご利用料金が未納です。', ['未納'], 'customer is not a name'],
    ['ご登録者様へ。未納料金がございます。', ['未納'], 'neither is everybody who signed up'],
  ],
  ignores: [
    ['水道料金 3,980円が未納です。', 'a sum'],
    ['ご契約番号 123 の料金が未納です。', 'a contract'],
    ['山田花子様へ。会費が未納です。', 'an addressee'],
    ['会費は納付済みです。', 'no bill'],
  ],
})
