import { describeSignal } from './_signals.ts'
import { newNumber } from './new-number.ts'

describeSignal(newNumber, {
  finds: [
    ['俺だけど、スマホが水没した。', ['俺だけど', 'スマホが水没'], 'the opening of オレオレ詐欺'],
    ['番 号 変 わ っ た よ。登録して', ['番 号 変 わ っ た よ'], 'spaces between the letters do not hide it'],
    ['Hi mom, my phone broke.', ['Hi mom', 'my phone broke'], 'English'],
  ],
  ignores: [
    ['会議室の番号は302です。', 'a number of a room'],
    ['お母さんの携帯に写真を送ったよ。', 'a telephone that stays as it is'],
    ['ホテルの部屋番号が変わりました。305です。', 'a room, nobody’s telephone'],
  ],
})
