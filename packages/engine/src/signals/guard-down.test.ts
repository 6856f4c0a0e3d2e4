import { describeSignal } from './_signals.ts'
import { guardDown } from './guard-down.ts'

describeSignal(guardDown, {
  finds: [
    ['警告が出ますが問題ありません。', ['警告が出ますが問題ありません'], 'a warning is there to be heeded'],
    ['ファイルを開き「コンテンツの有効化」を押してください。', ['コンテンツの有効化'], 'macros'],
    [
      'Windowsキー+R を押し、Ctrl+V で貼り付け',
      ['Windowsキー+R', 'Ctrl+V'],
      'a command that nobody should run',
    ],
  ],
  ignores: [
    ['警告が表示されたら、画面を閉じてください。', 'a warning is heeded'],
    ['設定からバックアップを有効にしてください。', 'a setting of one’s own'],
  ],
})
