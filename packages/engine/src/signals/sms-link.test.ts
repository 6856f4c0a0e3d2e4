import { describeSignal } from './_signals.ts'
import { smsLink } from './sms-link.ts'

describeSignal(smsLink, {
  finds: [
    [
      'お荷物の状況はこちら https://a.example.net/b',
      ['https://a.example.net/b'],
      'a link of nobody in particular',
    ],
    [
      'くわしくは ｈｔｔｐｓ：／／ａ．ｅｘａｍｐｌｅ．ｎｅｔ',
      ['ｈｔｔｐｓ：／／ａ．ｅｘａｍｐｌｅ．ｎｅｔ'],
      'full-width letters',
    ],
  ],
  ignores: [
    [{ text: 'お荷物の状況はこちら https://a.example.net/b', channel: 'email' }, 'mail is full of links'],
    ['カワセミ銀行です。https://www.kawasemi-bank.example.co.jp/', 'a listed body’s own site'],
    ['検針のお知らせ https://my.midori-gas.example.co.jp/', 'only registered companies get such a name'],
    ['市役所からのお知らせ https://www.city.lg.jp/', 'a public office'],
    ['Your table is booked: https://a.example.net/b', 'links by SMS are usual abroad'],
  ],
})
