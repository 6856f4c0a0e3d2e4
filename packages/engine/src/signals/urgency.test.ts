import { describeSignal } from './_signals.ts'
import { urgency } from './urgency.ts'

describeSignal(urgency, {
  finds: [
    ['至急ご連絡下さい。最終通告です。', ['至急', '最終通告'], 'the first sign of a bogus bill'],
    ['大 至 急、今\u200bすぐ', ['大 至 急', '今\u200bすぐ'], 'written apart, and with a zero-width space'],
    ['ＵＲＧＥＮＴ: act now', ['ＵＲＧＥＮＴ', 'act now'], 'English, in full-width letters'],
  ],
  ignores: [
    ['急がなくていいよ。', 'the opposite'],
    ['ドラマの最終回を見ました。', 'last, and no hurry'],
    ['緊急連絡先の欄に電話番号を書いてください。', 'a field on a form'],
  ],
})
