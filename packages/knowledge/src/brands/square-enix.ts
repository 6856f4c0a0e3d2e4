import type { Brand, Source } from '@monban/engine'
import { openAppOrBookmark } from '../statements.ts'

const attention: Source = {
  url: 'https://web.jp.square-enix.com/info/1308_attention.html',
  title: 'スクウェア・エニックス「当社グループの社名を騙った詐欺等にご注意ください」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const squareEnix: Brand = {
  id: 'square-enix',
  name: { ja: 'スクウェア・エニックス', en: 'Square Enix' },
  sector: 'technology',
  aliases: [
    'スクウェア・エニックス',
    'スクウェアエニックス',
    'スクエアエニックス',
    'スクエニ',
    'SQUARE ENIX',
  ],
  domains: [{ domain: 'square-enix.com', source: attention }],
  unconfirmedDomains: ['finalfantasyxiv.com', 'dqx.jp'],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-transfer',
      channels: ['call'],
      text: {
        ja: 'スクウェア・エニックスは、懸賞に当たったと電話して金銭を求めることはしません。',
        en: 'Square Enix does not phone about a prize and ask for money.',
      },
      source: attention,
    },
  ],
  genuine: [
    {
      text: {
        ja: '本物のログイン画面はsecure.square-enix.comにあります。つづりを少し変えた偽サイトがあります。',
        en: 'The real login is at secure.square-enix.com. Fake sites differ by a letter.',
      },
      source: attention,
    },
  ],
  checkAt: { text: openAppOrBookmark, url: 'https://www.square-enix.com/', source: attention },
}
