import { describeSignal } from './_signals.ts'
import { listedNumber } from './listed-number.ts'

const source = {
  url: 'https://warnings.example/',
  title: '注意の呼びかけ',
  kind: 'official',
  checkedOn: '2026-11-23',
} as const

describeSignal(listedNumber, {
  directory: {
    '+815068815063': { standing: 'fraud', source, lastSeen: '2026-11-01' },
    '+81312345678': { standing: 'genuine', source, lastSeen: '2026-11-01' },
  },
  finds: [
    ['お問い合わせ 050-6881-5063', ['050-6881-5063'], 'the directory lists it for fraud'],
    ['窓口は ⓪⑤⓪ ⑥⑧⑧① ⑤⓪⑥③ です', ['⓪⑤⓪ ⑥⑧⑧① ⑤⓪⑥③'], 'circled digits are the same number'],
    [
      'Call +81 50 6881 5063 or 03-1234-5678.',
      ['+81 50 6881 5063'],
      'only the listed one of two, in its international form',
    ],
  ],
  ignores: [
    ['区役所の代表番号は 03-1234-5678 です。', 'the directory knows it as genuine'],
    ['お問い合わせ 0120-000-222', 'the directory does not know it'],
    ['受付番号：05068815063', 'a receipt number of the same digits'],
  ],
})
