import { expect, test } from 'vitest'
import { describeSignal, valuesOf } from './_signals.ts'
import { sharedHost } from './shared-host.ts'

describeSignal(sharedHost, {
  finds: [
    [
      'https://kawasemi-login.duckdns.org/a',
      ['https://kawasemi-login.duckdns.org/a'],
      'dynamic DNS gives a name at once',
    ],
    [
      'ｋａｗａｓｅｍｉ．ｗｏｒｋｅｒｓ．ｄｅｖ／ａ を開く',
      ['ｋａｗａｓｅｍｉ．ｗｏｒｋｅｒｓ．ｄｅｖ／ａ'],
      'full-width letters make a link all the same',
    ],
    ['See kawasemi[.]pages[.]dev/a', ['kawasemi[.]pages[.]dev/a'], 'a defanged link is still one'],
    [
      { text: 'ご確認ください', channel: 'email', links: ['https://kawasemi.duckdns.org/'] },
      [],
      'a target that the text does not show',
    ],
  ],
  ignores: [
    ['https://www.example.net/duckdns.org', 'the suffix is in the path'],
    ['https://www.kawasemi-bank.example.co.jp/', 'a listed body’s own host'],
  ],
})

test('shows the host so that it is no link anywhere', async () => {
  const values = await valuesOf(sharedHost, 'https://kawasemi-login.duckdns.org/a')
  expect(values).toMatchObject({ hosts: ['kawasemi-login[.]duckdns[.]org'] })
})
