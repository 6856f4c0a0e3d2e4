import { describeSignal } from './_signals.ts'
import { giftCard } from './gift-card.ts'

describeSignal(giftCard, {
  finds: [
    [
      'コンビニで電子マネーを購入し、カードの裏面を写真で送ってください。',
      ['カードの裏面を写真で送って'],
      'telling the number is handing over cash',
    ],
    [
      'ギ\u200bフ\u200bト\u200bカ\u200bー\u200bド番号をお知らせください。',
      ['ギ\u200bフ\u200bト\u200bカ\u200bー\u200bド番号をお知らせ'],
      'zero-width characters do not hide it',
    ],
    [
      'プ リ ペ イ ド 番 号を教えて',
      ['プ リ ペ イ ド 番 号を教え'],
      'spaces between the letters do not hide it',
    ],
    ['Buy gift cards and send me the codes.', ['gift cards'], 'English'],
  ],
  ignores: [
    ['当社がギフトカードの番号をお尋ねすることはありません。', 'a body says that it never asks'],
    ['お問い合わせは、カードの裏面の番号へお電話ください。', 'the number to call on a credit card'],
    ['電子マネーの番号を送らせる手口が相次いでいる。', 'news of what others do'],
    ['お中元のギフトを送りました。', 'a present'],
    ['お昼は、コンビニで購入したお弁当です。', 'something to eat'],
    ['お祝いにギフトカードをいただきました。ありがとう。', 'thanks for a present'],
  ],
})
