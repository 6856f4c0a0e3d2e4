import { describeSignal } from './_signals.ts'
import { linkLure } from './link-lure.ts'

describeSignal(linkLure, {
  finds: [
    [
      '下記よりご確認ください https://photos.example.org/a',
      ['https://photos.example.org/a'],
      'asked to open a host of nobody we know',
    ],
    [
      '未納のため ｅｘａｍｐｌｅ．ｏｒｇ／ｐａｙ へ',
      ['ｅｘａｍｐｌｅ．ｏｒｇ／ｐａｙ'],
      'full-width letters make a link all the same',
    ],
    [
      'Click here: hxxps://login[.]example[.]net/a',
      ['hxxps://login[.]example[.]net/a'],
      'English, with a defanged link',
    ],
    [
      { text: '詳しくはこちら', channel: 'email', links: ['https://login.example.net/'] },
      [],
      'a target that the text does not show',
    ],
  ],
  ignores: [
    ['昨日の写真だよ https://photos.example.org/b', 'a link that nobody presses the reader to open'],
    ['詳しくはこちら https://www.example.com/news', 'a listed body’s own host'],
    ['詳細はこちら https://www.city.example.lg.jp/', 'a city’s page; only public bodies get such a name'],
  ],
})
