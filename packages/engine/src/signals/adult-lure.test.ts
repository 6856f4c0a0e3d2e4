import { describeSignal } from './_signals.ts'
import { adultLure } from './adult-lure.ts'

describeSignal(adultLure, {
  finds: [
    ['Hot girls near you https://chat.example.org/a', ['Hot girls near you'], 'behind a link'],
    ['A secret admirer waits: ring 020 7946 0111', ['secret admirer'], 'behind a number'],
  ],
  ignores: [
    ['That dress is so sexy!', 'among friends'],
    ['Hot girls https://www.example.com/a', 'a listed body’s own host'],
  ],
})
