import { describeSignal } from './_signals.ts'
import { linkLure } from './link-lure.ts'

/** One phrase for each reason to open a link. */
const asking = [
  '暗証番号の再設定',
  'ログインはロックされました',
  '延滞しています',
  '再配達を受け付けます',
  '懸賞金が届いています',
]

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
    ...asking.map(
      (words) =>
        [`${words} https://a.example.net/b`, ['https://a.example.net/b'], 'a tap is the way out'] as const,
    ),
    [
      'Seats for tonight https://a.example.net/b',
      ['https://a.example.net/b'],
      'an English SMS with a link of nobody known',
    ],
  ],
  ignores: [
    [{ text: 'The photos are here https://photos.example.org/b', channel: 'chat' }, 'a link among friends'],
    ['昨日の写真だよ https://photos.example.org/b', 'a link that nobody presses the reader to open'],
    ['詳しくはこちら https://www.example.com/news', 'a listed body’s own host'],
    ['詳細はこちら https://midori.example.or.jp/', 'only registered bodies get such a name'],
    ['詳細はこちら https://www.city.example.lg.jp/', 'a city’s page; only public bodies get such a name'],
  ],
})
