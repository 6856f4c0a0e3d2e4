import { describeSignal } from './_signals.ts'
import { coverStory } from './cover-story.ts'

describeSignal(coverStory, {
  finds: [
    [
      '銀行で聞かれたら、リフォーム代と答えてください。',
      ['銀行で聞かれたら', 'リフォーム代と答え'],
      'a lie for the clerk',
    ],
    [
      '窓口の行員に尋ねられたら「家族用」と言ってください',
      ['行員に尋ねられたら', '家族用」と言って'],
      'a lie for the clerk, in other words',
    ],
  ],
  ignores: [
    ['窓口で用件を聞かれるので、番号札を取ってお待ちください。', 'a clerk who asks what one came for'],
    ['リフォーム代の見積もりを送ります。', 'a renovation'],
  ],
})
