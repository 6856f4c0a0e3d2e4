import { directoryCategories } from '@monban/engine/calls'
import type { OptionDeclarations } from '../declarations.ts'
import { formatIds } from './formats.ts'
import { trustLevels } from './list-source.ts'

export const jsonOption: OptionDeclarations = {
  json: { help: { ja: '結果を 1 行の JSON で出します。', en: 'Print the result as one line of JSON.' } },
}

/** What `build` and `import` understand alike. */
export const listOptions: OptionDeclarations = {
  format: {
    value: 'FORMAT',
    choices: formatIds,
    help: {
      ja: 'リストの形式。指定がなければ名前と 1 行目から決めます。',
      en: 'Format of the lists. Default: found out from name and first line.',
    },
  },
  'source-title': {
    value: 'TITLE',
    help: {
      ja: '出典の名前。<リスト>.source.json があれば、そちらが優先です（ほかの出典のオプションも）。',
      en: 'Name of the source. What <list>.source.json says comes before this, and before the options below.',
    },
  },
  'source-url': { value: 'URL', help: { ja: '出典のアドレス。', en: 'Where the source can be read.' } },
  licence: { value: 'LICENCE', help: { ja: '出典の利用条件。', en: 'Licence of the source.' } },
  'checked-on': {
    value: 'DATE',
    help: {
      ja: '出典を読んだ日。指定がなければファイルの日付。',
      en: 'Day on which the source was read. Default: the date of the file.',
    },
  },
  trust: {
    value: 'TRUST',
    choices: trustLevels,
    help: {
      ja: '出典の信用。reports の出典は、着信を止めない相手（警察・病院など）を名のれません。指定がなければ形式によります。',
      en: 'How far the source is believed. One of reports cannot name who is never blocked (police, hospitals …). Default: by format.',
    },
  },
  category: {
    value: 'CATEGORY',
    choices: directoryCategories,
    help: { ja: '種類の書かれていない行の種類。', en: 'Category of rows that name none.' },
  },
  international: {
    help: {
      ja: '+ で始まらない番号を、日本の番号と読まずに断ります。',
      en: 'Refuse numbers without + instead of reading them as numbers of Japan.',
    },
  },
  'max-rejects': {
    value: 'PERCENT',
    help: {
      ja: '読めない行がこの割合（%）を超えたら、何も変えずに終わります。指定がなければ 5。',
      en: 'Change nothing if more than this share of the rows cannot be read. Default: 5.',
    },
  },
}
