import type { Brand, Source } from '@monban/engine'
import { takashimayaCardMail } from '../sources-general.ts'
import { callNumberOnCard } from '../statements.ts'

const old: Source = {
  url: 'https://takashimaya-fp.co.jp/card/news/2014/05/post_005.html',
  title: '高島屋クレジット「お客様情報を不正に取得する事案にご注意ください」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const takashimayaCard: Brand = {
  id: 'takashimaya-card',
  name: { ja: '高島屋カード', en: 'Takashimaya Card' },
  sector: 'card',
  aliases: [
    'タカシマヤカード',
    '高島屋カード',
    '高島屋ファイナンシャル・パートナーズ',
    '高島屋クレジット',
    'Takashimaya Card',
  ],
  domains: [{ domain: 'takashimaya-fp.co.jp', source: takashimayaCardMail }],
  unconfirmedDomains: ['takashimaya.co.jp'],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-card-number',
      channels: ['email', 'chat'],
      text: {
        ja: '高島屋のカード会社は、カード番号や暗証番号をメールやSNSで尋ねません。',
        en: 'Takashimaya’s card company never asks for card numbers or PINs by e-mail or social media.',
      },
      source: takashimayaCardMail,
    },
  ],
  genuine: [
    {
      text: {
        ja: 'カードの情報を入れるのは、タカシマヤカードNetアンサーに初めて登録するときだけです。',
        en: 'You enter card details only when you first register for its members’ site.',
      },
      source: old,
    },
  ],
  checkAt: { text: callNumberOnCard, url: 'https://takashimaya-fp.co.jp/', source: takashimayaCardMail },
}
