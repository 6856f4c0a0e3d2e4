import { describeSignal } from './_signals.ts'
import { hiddenTarget } from './hidden-target.ts'

describeSignal(hiddenTarget, {
  finds: [
    [
      'こちらから https://bit.ly/no-such-page',
      ['https://bit.ly/no-such-page'],
      'where it leads cannot be seen',
    ],
    [
      'ｂｉｔ．ｌｙ／ｎｏ－ｓｕｃｈ－ｐａｇｅ を開く',
      ['ｂｉｔ．ｌｙ／ｎｏ－ｓｕｃｈ－ｐａｇｅ'],
      'full-width letters make a link all the same',
    ],
    ['https://www.bit.ly/no-such-page', ['https://www.bit.ly/no-such-page'], 'with www before it'],
    ['See tinyurl[.]com/no-such-page', ['tinyurl[.]com/no-such-page'], 'a defanged link is still one'],
    [
      { text: 'ご確認ください', channel: 'email', links: ['https://bit.ly/no-such-page'] },
      [],
      'a target that the text does not show',
    ],
  ],
  ignores: [
    ['https://example.org/bit.ly', 'the shortener’s name is in the path'],
    ['https://bit.ly.example.org/', 'the shortener’s name is below another domain'],
  ],
})
