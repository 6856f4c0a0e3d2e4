import { describeSignal } from './_signals.ts'
import { pressOne } from './press-one.ts'

describeSignal(pressOne, {
  finds: [
    [
      'オペレーターにつなぐには１を押してください。',
      ['オペレーターにつな', '１を押して'],
      'how robot calls speak, in a full-width digit',
    ],
    ['番 号 を 押 し てお待ちください。', ['番 号 を 押 し て'], 'spaces between the letters do not hide it'],
    ['Press 1 to speak to an officer.', ['Press 1'], 'English'],
  ],
  ignores: [
    ['エレベーターは2階のボタンを押してください。', 'a button in a building'],
    ['1と9を足すと10です。', 'a sum'],
    ['台風のため、本日の運行は自動音声でお伝えします。', 'a recorded voice that wants no key'],
  ],
})
