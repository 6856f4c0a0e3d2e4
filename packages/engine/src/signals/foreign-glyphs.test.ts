import { describeSignal } from './_signals.ts'
import { foreignGlyphForms } from './foreign-glyphs.ts'

describeSignal(foreignGlyphForms, {
  finds: [
    ['稅金の滯納が続いています。', ['稅', '滯'], 'forms that a Japanese keyboard does not give'],
    ['至急、お电话をおかけください。', ['电', '话'], 'simplified characters in a Japanese sentence'],
  ],
  ignores: [
    ['税金の滞納が続いています。', 'the Japanese forms'],
    ['您的帐户需要验证', 'a Chinese sentence is not a disguise'],
    ['國學院大學の廣瀬さんから連絡がありました。', 'old forms live on in Japanese names'],
  ],
})
