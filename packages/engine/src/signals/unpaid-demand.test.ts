import { describeSignal } from './_signals.ts'
import { unpaidDemand } from './unpaid-demand.ts'

describeSignal(unpaidDemand, {
  finds: [
    ['月額料金の未納が発生しております。ご連絡下さい。', ['未納'], 'a debt, and a call'],
    [
      'お支払いの確認が取れて\u200bおりません 050-6881-5063',
      ['支払いの確認が取れ'],
      'a debt in other words, and a number',
    ],
    ['未\u200b納のため https://login.example.net/', ['未\u200b納'], 'zero-width characters do not hide it'],
    ['Your toll is unpaid: https://login.example.net/', ['unpaid'], 'English'],
    ['延滞しています。下記をご覧ください。', ['延滞'], 'a debt, and something to open'],
    ['滞納により強制執行を行います。', ['滞納'], 'a debt, and a lawsuit'],
    ['滞納によりサービスを遮断します。', ['滞納'], 'a debt, and a threat'],
  ],
  ignores: [
    ['部費が未納の人は、金曜までに持ってきてね。', 'nothing to call or open, and no threat'],
    ['お支払いありがとうございました。 https://www.example.com/', 'something was paid'],
    ['納税のご相談は 03-1234-5678', 'no debt'],
  ],
})
