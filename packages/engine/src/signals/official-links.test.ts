import { describeSignal } from './_signals.ts'
import { officialLinks } from './official-links.ts'

describeSignal(officialLinks, {
  finds: [
    [
      '配達状況は https://www.example.com/a をご覧ください',
      ['https://www.example.com/a'],
      'a listed body’s own host',
    ],
    [
      'ｗｗｗ．ｅｘａｍｐｌｅ．ｃｏｍ／ａ と https://www.kawasemi-bank.example.co.jp/b',
      ['ｗｗｗ．ｅｘａｍｐｌｅ．ｃｏｍ／ａ', 'https://www.kawasemi-bank.example.co.jp/b'],
      'every link is official, one in full-width letters',
    ],
    [
      'See https://www.city.example.lg.jp/',
      ['https://www.city.example.lg.jp/'],
      'a name that only public bodies get',
    ],
  ],
  ignores: [
    [
      'https://www.example.com/a と https://login.example.net/',
      'one official link does not vouch for another',
    ],
    ['https://www.city.example.lg.jp.example.net/', 'an official name in front of another domain'],
    ['https://www.example.com/a お電話は 03-1234-5678', 'the number to call is nobody’s we know'],
    ['example.com をご利用いただきありがとうございます。', 'a name in the text opens nothing'],
    ['お荷物をお届けしました。', 'no link at all'],
  ],
})
