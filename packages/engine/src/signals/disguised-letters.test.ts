import { describeSignal } from './_signals.ts'
import { disguisedLetters } from './disguised-letters.ts'

describeSignal(disguisedLetters, {
  finds: [
    ['あなたのАmаzоnアカウント', ['Аmаzоn'], 'Cyrillic letters among Latin ones'],
    ['Kаwasemi Bank から', ['Kаwasemi'], 'one Cyrillic letter is enough'],
    ['аррlе からのお知らせ', ['аррlе'], 'a word of Cyrillic twins and one Latin letter'],
  ],
  ignores: [
    ['Привет из Москвы', 'plain Russian'],
    ['αとβの値を求めなさい。', 'Greek letters in mathematics'],
    ['ＡＢＣホールで会いましょう。', 'full-width letters are ordinary in Japanese'],
  ],
})
