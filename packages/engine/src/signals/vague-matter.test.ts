import { describeSignal } from './_signals.ts'
import { vagueMatter } from './vague-matter.ts'

describeSignal(vagueMatter, {
  finds: [
    ['大切なお話がございます。050-6881-5063', ['大切なお話が'], 'what it is about is not said'],
    [
      '重要なお知らせ、必ずお読みください https://a.example.net/',
      ['重要なお知らせ、必ずお読み'],
      'the same behind a link',
    ],
  ],
  ignores: [
    ['大切なお話がございます。放課後に職員室まで来てください。', 'no way on but to see somebody'],
    ['11月の集まりのお知らせです。03-1234-5678', 'it says what it is about'],
  ],
})
