import type { CommandDeclaration } from '../declarations.ts'
import { jsonOption, listOptions } from './list-options.ts'

/** What `monban numbers build` understands. */
export const buildDeclaration: CommandDeclaration = {
  operands: [{ name: 'FILE', required: true, many: true }],
  summary: {
    ja: '番号のリストから名簿を作ります。',
    en: 'Build a directory from lists of numbers.',
  },
  details: {
    ja: [
      'リストは、決まった列の CSV と Parquet、OpenStreetMap の抽出（.osm.pbf）、自治体の公共施設一覧（CSV）、FTC の通報一覧（CSV）、PhoneBlock の一覧（JSON か CSV）です。列・種類・出典の書き方は docs/formats/number-lists.md にあります。',
      'できあがるまでは今の名簿が使われ、途中で止まっても変わりません。前に入れた変更は引きつぎません。',
      '読めない行は DIR.rejects.csv に、行番号と理由を付けて書きます。',
    ],
    en: [
      "Lists are CSV and Parquet of the documented columns, extracts of OpenStreetMap (.osm.pbf), a municipality's list of public facilities (CSV), reports to the FTC (CSV), and lists of PhoneBlock (JSON or CSV). Columns, categories and descriptions of sources: docs/formats/number-lists.md.",
      'The directory before stays in use until the new one is whole, and if it never is. Changes made to it are not taken over.',
      'Rows that cannot be read go to DIR.rejects.csv, with their line and the reason.',
    ],
  },
  options: {
    out: {
      value: 'DIR',
      help: { ja: '名簿を置くフォルダー（必須）。', en: 'Folder for the directory. Required.' },
    },
    ...listOptions,
    workers: {
      value: 'N',
      choices: ['0', '1', '2'],
      help: {
        ja: '並べかえと書きこみに使うスレッド。指定がなければ 1。',
        en: 'Threads that sort and write. Default: 1.',
      },
    },
    'dry-run': {
      help: {
        ja: '何もせず、読むもの・出典・優先順位・必要な容量を示します。',
        en: 'Do nothing; show what would be read, the sources, the precedence, and the room it takes.',
      },
    },
    ...jsonOption,
  },
  examples: [
    'monban numbers build --out ./directory shops.csv japan.osm.pbf facilities.csv',
    'monban numbers build --out ./directory list.csv --source-title "町の一覧" --source-url https://town.example.jp/ --licence CC-BY-4.0 --trust open-data',
    'monban numbers build --out ./directory list.csv --dry-run',
  ],
  load: async () => (await import('../commands/numbers/build.ts')).build,
}

/** What `monban numbers import` understands. */
export const importDeclaration: CommandDeclaration = {
  operands: [
    { name: 'DIR', required: true },
    { name: 'FILE', required: true, many: true },
  ],
  summary: {
    ja: 'リストの行を、今ある名簿に足します。',
    en: 'Add the rows of lists to a directory.',
  },
  details: {
    ja: [
      'リストの形式と出典の書き方は monban numbers build と同じです。出典は、その名簿にあるものだけです。',
      '名簿にある内容の方が確かな番号は変えません。入れた変更は記録され、monban numbers merge で本体に移ります。',
      'monban serve がその名簿を書いている間は使えません。',
    ],
    en: [
      'Formats and sources are those of monban numbers build. Only sources that the directory already has can be used.',
      'A number is left as it is where what is listed is better founded. Changes are logged, and move into the main file with monban numbers merge.',
      'Only one program at a time may change a directory.',
    ],
  },
  options: { ...listOptions, ...jsonOption },
  examples: ['monban numbers import ./directory more.csv'],
  load: async () => (await import('../commands/numbers/import.ts')).importLists,
}
