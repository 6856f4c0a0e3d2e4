import { directoryCategories } from '@monban/engine/calls'
import type { CommandDeclaration } from '../declarations.ts'

/** What `monban numbers export` understands. */
export const exportDeclaration: CommandDeclaration = {
  operands: [{ name: 'DIR', required: true }],
  summary: {
    ja: '名簿の番号を、リストとして書き出します。',
    en: 'Write the numbers of a directory out as a list.',
  },
  details: {
    ja: [
      'CSV の列は monban numbers build が読むものと同じです。--out で書くと、出典の説明（FILE.source.json）も横に置くので、そのまま build で読めます。',
      '通報の数は 2 の累乗に、最後に見られた日は四半期の初めになっています。本体にまだない変更は含みません。',
    ],
    en: [
      'The CSV has the columns that monban numbers build reads. With --out the description of the sources is written beside it (FILE.source.json), so that build can read both.',
      'Reports are rounded down to a power of two, and days to the first month of their quarter. Changes that are not merged yet are not written.',
    ],
  },
  options: {
    out: {
      value: 'FILE',
      help: { ja: '書くファイル。指定がなければ標準出力。', en: 'File to write. Default: standard output.' },
    },
    format: {
      value: 'FORMAT',
      choices: ['csv', 'jsonl', 'shard'],
      help: {
        ja: '書きかた。shard は、番号と種類だけの小さな名簿で、ブラウザーの中で引けます。指定がなければ csv。',
        en: 'How to write. A shard is a small directory file of numbers and categories that a browser can look into. Default: csv.',
      },
    },
    prefix: {
      value: 'DIGITS',
      help: {
        ja: 'この数字で始まる番号だけ（国番号から）。',
        en: 'Only numbers that begin so, country code first.',
      },
    },
    category: {
      value: 'CATEGORY',
      choices: directoryCategories,
      help: { ja: 'この種類の番号だけ。', en: 'Only numbers of this category.' },
    },
  },
  examples: [
    'monban numbers export ./directory --prefix 81 --out japan.csv',
    'monban numbers export ./directory --category fraud --format jsonl',
    'monban numbers export ./directory --format shard --prefix 81 --out japan.mni',
  ],
  load: async () => (await import('../commands/numbers/export.ts')).exportNumbers,
}
