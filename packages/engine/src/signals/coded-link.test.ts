import { describeSignal } from './_signals.ts'
import { codedLink } from './coded-link.ts'

describeSignal(codedLink, {
  finds: [
    [
      'Somebody picked you for the blender! See: http://marrowpine.example/oQ5tYh2',
      ['http://marrowpine.example/oQ5tYh2'],
      'a code behind a name that is not the sender’s',
    ],
    ['ur pics are ready tinbarrel.example.net/Ee5oVw', ['tinbarrel.example.net/Ee5oVw'], 'without a scheme'],
  ],
  ignores: [
    ['Harbor Boots: 20% off today. https://harborboots.example/Kq82LmW', 'the host bears the sender’s name'],
    ['Kiln & Co: your order is on its way. https://kilnco.example/x9QvTe3', 'a name in two words'],
    ['look at this dog https://youtu.be/xQ3vTz81kLm', 'where people share what they like'],
    ['Rota for Xmas: https://tinroof.example/december', 'a path that is a word'],
    ['Parts list https://tinroof.example/order4471', 'a word with a number'],
    [
      { text: 'Your picks https://marrowpine.example/oQ5tYh2', channel: 'email' },
      'newsletters count their readers so',
    ],
    ['写真です https://marrowpine.example/oQ5tYh2', 'Japanese SMS have a sign of their own'],
    [
      `${'The club met on Tuesday and talked about boats. '.repeat(40)} https://marrowpine.example/oQ5tYh2`,
      'one of many things in a long text',
    ],
  ],
})
