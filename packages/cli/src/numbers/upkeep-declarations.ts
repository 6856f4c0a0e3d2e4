import type { CommandDeclaration } from '../declarations.ts'
import { jsonOption } from './list-options.ts'

const operands = [{ name: 'DIR', required: true }]

export const mergeDeclaration: CommandDeclaration = {
  operands,
  summary: {
    ja: '足した変更を、名簿の本体に移します。',
    en: 'Move changes into the main file of a directory.',
  },
  details: {
    ja: ['本体を全部読んで書き直します。終わるまでは前の本体が使われます。'],
    en: ['Reads the main file and writes it anew. The one before stays in use until that is done.'],
  },
  options: jsonOption,
  examples: ['monban numbers merge ./directory'],
  load: async () => (await import('../commands/numbers/merge.ts')).merge,
}

export const verifyDeclaration: CommandDeclaration = {
  operands,
  summary: {
    ja: '名簿が壊れていないかを調べます。',
    en: 'Check that a directory is not damaged.',
  },
  details: {
    ja: ['本体を全部読み、検査値・順序・件数・参照と、横の説明（JSON）との一致を確かめます。'],
    en: [
      'Reads the whole main file: checksums, order, counts, references, and what the description beside it says.',
    ],
  },
  options: jsonOption,
  examples: ['monban numbers verify ./directory'],
  load: async () => (await import('../commands/numbers/verify.ts')).verify,
}

export const statsDeclaration: CommandDeclaration = {
  operands,
  summary: {
    ja: '名簿に何がどれだけあるかを示します。',
    en: 'Show what a directory holds.',
  },
  details: {
    ja: ['件数、大きさ、種類ごとの数、出典を示します。本体にまだない変更は含みません。'],
    en: [
      'Counts, sizes, numbers of each category, and sources. Changes that are not merged yet are not counted.',
    ],
  },
  options: jsonOption,
  examples: ['monban numbers stats ./directory'],
  load: async () => (await import('../commands/numbers/stats.ts')).stats,
}

export const benchDeclaration: CommandDeclaration = {
  operands,
  summary: {
    ja: 'この名簿で 1 件を引くのにかかる時間を測ります。',
    en: 'Measure how long a look-up in a directory takes.',
  },
  details: {
    ja: [
      '登録のある番号とない番号を、一度読んだあとの状態で引きます。時計を読む時間（およそ 0.1 µs）を含みます。',
    ],
    en: [
      'Looks up listed and unlisted numbers in a file that has been read before. Reading the clock (some 0.1 µs) is included.',
    ],
  },
  options: {
    count: {
      value: 'N',
      help: {
        ja: '引く回数（1,000,000 まで）。指定がなければ 100000。',
        en: 'Look-ups, at most 1,000,000. Default: 100000.',
      },
    },
    seed: {
      value: 'N',
      help: {
        ja: '番号を選ぶ乱数の種。指定がなければ 1。',
        en: 'Seed of the choice of numbers. Default: 1.',
      },
    },
    ...jsonOption,
  },
  examples: ['monban numbers bench ./directory'],
  load: async () => (await import('../commands/numbers/bench.ts')).bench,
}
