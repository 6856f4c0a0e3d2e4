import { expect, test } from 'vitest'
import { describeSignal, valuesOf } from './_signals.ts'
import { cheapEnding } from './cheap-ending.ts'

describeSignal(cheapEnding, {
  finds: [
    [
      '荷物はこちら https://kawasemi.example.xyz/a',
      ['https://kawasemi.example.xyz/a'],
      'an ending that phishing prefers',
    ],
    [
      'ｋａｗａｓｅｍｉ．ｅｘａｍｐｌｅ．ｔｏｐ／ａ を開く',
      ['ｋａｗａｓｅｍｉ．ｅｘａｍｐｌｅ．ｔｏｐ／ａ'],
      'full-width letters make a link all the same',
    ],
    [
      'See hxxps://kawasemi[.]example[.]icu',
      ['hxxps://kawasemi[.]example[.]icu'],
      'a defanged link is still one',
    ],
    [
      { text: 'ご確認ください', channel: 'email', links: ['https://a.example.cn/'] },
      [],
      'a target that the text does not show',
    ],
  ],
  ignores: [
    ['https://www.example.net/top', 'top is in the path, not the ending'],
    ['top 10 の一覧は https://xyz.example.org/ にあります', 'xyz is a host’s first label'],
  ],
})

test('shows the host so that it is no link anywhere', async () => {
  const values = await valuesOf(cheapEnding, 'https://kawasemi.example.xyz/a')
  expect(values).toMatchObject({ hosts: ['kawasemi[.]example[.]xyz'] })
})
