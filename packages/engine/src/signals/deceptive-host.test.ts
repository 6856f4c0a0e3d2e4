import { expect, test } from 'vitest'
import { describeSignal, valuesOf } from './_signals.ts'
import { deceptiveHost } from './deceptive-host.ts'

describeSignal(deceptiveHost, {
  finds: [
    [
      'カワセミ銀行 https://kаwasemi-bank.example.net/',
      ['https://kаwasemi-bank.example.net/'],
      'spelt with a Cyrillic letter',
    ],
    [
      'https://www1.kawasemi-bank.example.co.jp.login.example.net/a',
      ['https://www1.kawasemi-bank.example.co.jp.login.example.net/a'],
      'co.jp in the middle is never a domain’s end',
    ],
    [
      'カワセミ銀行 ｋａｗａｓｅｍｉ－ｂａｎｋ－ｓｅｃｕｒｅ．ｅｘａｍｐｌｅ．ｎｅｔ',
      ['ｋａｗａｓｅｍｉ－ｂａｎｋ－ｓｅｃｕｒｅ．ｅｘａｍｐｌｅ．ｎｅｔ'],
      'the named body’s own label, in full-width letters',
    ],
    [
      'Kawasemi Bank hxxps://card.co-jp-info[.]example[.]net/',
      ['hxxps://card.co-jp-info[.]example[.]net/'],
      'co-jp imitates co.jp',
    ],
    [
      { text: 'ご確認ください', channel: 'email', links: ['https://card.co.jp.example.net/'] },
      [],
      'a target that the text does not show',
    ],
    [
      'ご確認 https://xn--kwasemi-bank-x9j.example/',
      ['https://xn--kwasemi-bank-x9j.example/'],
      'a Cyrillic letter among Latin ones, in punycode',
    ],
    ['ご確認 https://ехамрӏе.com/', ['https://ехамрӏе.com/'], 'a listed domain in Cyrillic letters alone'],
    ['ご確認 https://xn--80ajb1au1a38g.com/', ['https://xn--80ajb1au1a38g.com/'], 'the same in punycode'],
  ],
  ignores: [
    ['https://日本語abc.example.jp/', 'Japanese beside Latin'],
    ['https://почта.example/ Привет', 'a name in one script'],
    ['https://www.kawasemi-bank.example.co.jp/co.jp.html', 'the body’s own host'],
    ['カワセミ銀行の資料 https://files.example.net/', 'another host that borrows nothing'],
    ['https://disco-jp.example.net/', 'a name that only happens to end in co before a country'],
  ],
})

test('shows the end of a long host, which is where its owner stands', async () => {
  const values = await valuesOf(deceptiveHost, 'https://www1.kawasemi-bank.example.co.jp.login.example.net/a')
  expect(values?.hosts).toEqual([expect.stringMatching(/^….*\[\.\]login\[\.\]example\[\.\]net$/)])
})
