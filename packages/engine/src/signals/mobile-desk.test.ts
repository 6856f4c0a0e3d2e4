import { describeSignal } from './_signals.ts'
import { mobileDesk } from './mobile-desk.ts'

describeSignal(mobileDesk, {
  finds: [
    [
      'カワセミ銀行です。担当の直通は 090-1234-5678 です。',
      ['090-1234-5678'],
      'a bank on a mobile telephone',
    ],
    [
      '警視庁の者です。０８０−１２３４−５６７８へ',
      ['０８０−１２３４−５６７８'],
      'the police on a mobile telephone, in full-width digits',
    ],
    ['Your bill is overdue, text 09012345678.', ['09012345678'], 'English'],
    ['強制執行の件は 070-1234-5678 へ', ['070-1234-5678'], 'a lawsuit on a mobile telephone'],
  ],
  ignores: [
    ['母です。090-1234-5678 に変えました。', 'a person on a mobile telephone'],
    ['カワセミ銀行です。お問い合わせは 0120-000-111 へ', 'a bank on its own free number'],
  ],
})
