import type { Brand, Source } from '@monban/engine'
import { callNumberOnCard, cardIssuersNeverAskByMail } from '../statements.ts'

const point: Source = {
  url: 'https://www.ucscard.co.jp/safe_point/point',
  title: 'UCS「その他のご注意点ポイント」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

const watch: Source = {
  url: 'https://www.ucscard.co.jp/safe_point/index.html',
  title: 'UCS「クレジットカードの安全なご利用のために」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const ucsCard: Brand = {
  id: 'ucs-card',
  name: { ja: 'UCSカード', en: 'UCS Card' },
  sector: 'card',
  aliases: ['UCSカード', 'UCS CARD', '株式会社UCS', 'UCSコールセンター'],
  domains: [{ domain: 'ucscard.co.jp', source: point }],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-card-number',
      channels: ['call'],
      text: {
        ja: 'UCSも警察も、カードの暗証番号や有効期限を尋ねません。',
        en: 'Neither UCS nor the police ask for a card’s PIN or expiry date.',
      },
      source: point,
    },
    cardIssuersNeverAskByMail,
  ],
  genuine: [
    {
      text: {
        ja: '利用の様子が不正の型に似ているときは、取引を止めて本人かどうかを確かめることがあります。',
        en: 'When a use looks like fraud, UCS may hold the payment and check that it was you.',
      },
      source: watch,
    },
  ],
  checkAt: { text: callNumberOnCard, url: 'https://www.ucscard.co.jp/', source: point },
}
