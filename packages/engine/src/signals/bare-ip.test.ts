import { expect, test } from 'vitest'
import { describeSignal, valuesOf } from './_signals.ts'
import { bareIp } from './bare-ip.ts'

describeSignal(bareIp, {
  finds: [
    [
      '再配達の受付 http://192.0.2.10/login',
      ['http://192.0.2.10/login'],
      'no company sends this to its customers',
    ],
    [
      '支払いは ｈｔｔｐ：／／１９２．０．２．１０／ｐａｙ から',
      ['ｈｔｔｐ：／／１９２．０．２．１０／ｐａｙ'],
      'full-width letters make a link all the same',
    ],
    ['hxxp://203[.]0[.]113[.]5/a', ['hxxp://203[.]0[.]113[.]5/a'], 'a defanged link is still one'],
    [
      { text: '詳しくはこちら', channel: 'email', links: ['http://198.51.100.7/'] },
      [],
      'a target that the text does not show',
    ],
  ],
  ignores: [
    ['会議室のプリンターは 192.0.2.10 です。', 'an address on the office network, not a link'],
    ['バージョン 10.2.3.4 に更新しました。', 'a version number'],
    ['資料 https://www.example.org/192.0.2.10', 'the digits are in the path, the host has a name'],
  ],
})

test('shows the address so that it is no link anywhere', async () => {
  expect(await valuesOf(bareIp, 'http://192.0.2.10/login')).toMatchObject({ hosts: ['192[.]0[.]2[.]10'] })
})
