import type { CommandDeclaration } from '../declarations.ts'
import { directoryOption } from '../screen/declaration.ts'

/** What `monban numbers lookup` understands. */
export const lookupDeclaration: CommandDeclaration = {
  operands: [{ name: 'NUMBER', required: true, many: true }],
  summary: {
    ja: '電話番号がだれのものか、何がわかっているかを調べます。',
    en: 'Find out whose number it is and what is known of it.',
  },
  details: {
    ja: [
      '番号の書き方は monban screen と同じです。「-」なら標準入力から、1 行に 1 つずつ読みます（1,048,576 バイトまで）。',
      '番号そのものの登録か、番号帯からわかることだけかを、出典と日付を付けて答えます。',
      '読めない番号があれば、ほかの番号に答えてから、終了コード 2 で終わります。',
    ],
    en: [
      'Numbers are written as for monban screen. "-" reads standard input, one number a line, at most 1,048,576 bytes.',
      'Says whether the number itself is listed or only its range is known, with source and date.',
      'Where some cannot be read, the others are answered first; the exit code is 2 then.',
    ],
  },
  options: {
    ...directoryOption,
    json: {
      help: {
        ja: '番号ごとに 1 行の JSON で出します（GET /v1/numbers/… の応答と同じ）。',
        en: 'Print one line of JSON for each number, the same as GET /v1/numbers/… answers.',
      },
    },
  },
  examples: [
    'monban numbers lookup 03-1234-5678 "#9110"',
    'monban numbers lookup --numbers ./directory --json - < numbers.txt',
  ],
  load: async () => (await import('../commands/numbers/lookup.ts')).lookUpNumbers,
}
