import { describeSignal } from './_signals.ts'
import { secrecy } from './secrecy.ts'

describeSignal(secrecy, {
  finds: [
    [
      'このことは誰にも言わないでください。内密に進めます。',
      ['誰にも言わ', '内密に'],
      'the reader is to tell nobody',
    ],
    [
      '電 話 を 切 ら な い でください。誰\u200bにも相談しないで。',
      ['電 話 を 切 ら な い で', '誰\u200bにも相談し'],
      'written apart, and with a zero-width space',
    ],
    [
      'Keep this strictly confidential. Do not tell anyone.',
      ['strictly confidential', 'Do not tell anyone'],
      'English',
    ],
  ],
  ignores: [
    ['まず家族に相談してください。', 'the opposite'],
    ['誰にも気づかれずに眠っていた猫', 'nobody noticed a cat'],
    ['秘密のレシピを教えて。', 'a recipe'],
  ],
})
