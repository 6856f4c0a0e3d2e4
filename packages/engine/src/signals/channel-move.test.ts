import { describeSignal } from './_signals.ts'
import { channelMove } from './channel-move.ts'

describeSignal(channelMove, {
  finds: [
    ['続きはLINEで友だち追加してください。', ['LINEで友だち追加'], 'the usual next step'],
    [
      'ＬＩＮＥのＩＤを交換しましょう。テレグラムでも構いません。',
      ['ＬＩＮＥのＩＤを交換', 'テレグラムで'],
      'full-width letters',
    ],
    ['Add me on WhatsApp.', ['Add me on', 'WhatsApp'], 'English'],
    ['ワ ッ ツ ア ッ プ で話そう', ['ワ ッ ツ ア ッ プ'], 'spaces between the letters do not hide it'],
    ['担当のLINE IDを送ります。', ['LINE ID'], 'the id with its usual space'],
  ],
  ignores: [
    ['春の新商品のラインナップを送ります。', 'a line-up'],
    ['Our pipeline is ready, sign up online.', 'line as a part of other words'],
  ],
})
