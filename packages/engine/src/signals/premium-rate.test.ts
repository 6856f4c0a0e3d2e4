import { describeSignal } from './_signals.ts'
import { premiumRate } from './premium-rate.ts'

describeSignal(premiumRate, {
  finds: [
    [
      'Tones for you! Text TONE to 80012, 150p per msg',
      ['150p', 'per msg'],
      'the small print beside a number to text',
    ],
    ['Call 09061234567, calls cost 150ppm', ['calls cost', '150ppm'], 'beside a premium number'],
  ],
  ignores: [
    ['Storm: https://news.example/n/88120 150p per msg', 'the figures stand in a web address'],
    ['Chips are 150p at the corner.', 'no number'],
    ['Call 020 7946 0111 before noon.', 'no small print'],
    ['お電話 03-1234-5678 po box', 'Japanese messages are judged by their own signs'],
  ],
})
