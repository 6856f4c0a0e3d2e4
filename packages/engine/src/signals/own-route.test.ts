import { describeSignal } from './_signals.ts'
import { ownRoute } from './own-route.ts'

describeSignal(ownRoute, {
  finds: [
    [
      'いつものブックマークからログインしてください。',
      ['ブックマークからログイン'],
      'a way that the message did not give',
    ],
    ['メールのリンクではなく、公式アプリから確認してください。', ['公式アプリから確認'], 'the app'],
  ],
  ignores: [
    ['公式アプリから確認できます https://a.example.net/', 'a stranger’s link'],
    ['下のリンクから確認してください。', 'the way that the message gives'],
  ],
})
