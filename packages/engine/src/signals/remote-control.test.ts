import { describeSignal } from './_signals.ts'
import { remoteControl } from './remote-control.ts'

describeSignal(remoteControl, {
  finds: [
    [
      'パソコンを遠隔操作します。AnyDeskを入れてください。',
      ['遠隔操作', 'AnyDesk'],
      'somebody is to steer the device',
    ],
    [
      '画 面 共 有をお願いします。ＴｅａｍＶｉｅｗｅｒで',
      ['画 面 共 有', 'ＴｅａｍＶｉｅｗｅｒ'],
      'written apart, and in full-width letters',
    ],
    ['Let me fix it by remote access.', ['remote access'], 'English'],
  ],
  ignores: [
    ['テレビのリモコンが壊れた。', 'a remote control for the television'],
    ['明日はリモートワークです。', 'work from another place'],
    ['共有の画材は棚にあります。', 'things that are shared'],
  ],
})
