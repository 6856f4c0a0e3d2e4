import { describeSignal } from './_signals.ts'
import { appInstall } from './app-install.ts'

describeSignal(appInstall, {
  finds: [
    [
      '荷物の確認には専用アプリをインストールしてください。',
      ['専用アプリをインストール'],
      'how fake parcel apps spread',
    ],
    [
      '最新バージョンのＣｈｒｏｍｅが必要です。',
      ['最新バージョンのＣｈｒｏｍｅ'],
      'a fake browser update, in full-width letters',
    ],
    ['Please download the app and enter your PIN.', ['download the app'], 'English'],
    ['ア プ リ を 更 新', ['ア プ リ を 更 新'], 'spaces between the letters do not hide it'],
  ],
  ignores: [
    [
      '図書館のアプリが便利です。使い方は受付でご案内します。',
      'an app is praised, nothing is to be installed from here',
    ],
    ['アプリの通知を切る方法を教えて。', 'a question about an app the reader has'],
  ],
})
