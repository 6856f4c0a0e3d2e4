import type { Brand, Source } from '@monban/engine'
import { tenCardCompanies } from '../sources-finance.ts'

const notice: Source = {
  url: 'https://cr.mufg.jp/member/notice/login/index.html',
  title: '三菱UFJニコス「お客様情報の詐取を狙うフィッシング詐欺にご注意ください」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const mufgNicos: Brand = {
  id: 'mufg-nicos',
  name: { ja: '三菱UFJニコス', en: 'Mitsubishi UFJ NICOS' },
  sector: 'card',
  aliases: [
    '三菱UFJニコス',
    '三菱UFJカード',
    'MUFGカード',
    'MUFG CARD',
    'DCカード',
    'NICOSカード',
    'ニコスカード',
    '三菱ユーエフジェイニコス',
    'Mitsubishi UFJ NICOS',
  ],
  domains: [{ domain: 'cr.mufg.jp', source: notice }],
  unconfirmedDomains: ['mufg.jp', 'dccard.co.jp', 'nicos.co.jp', 'mufgcard.com'],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-card-number',
      channels: ['email'],
      text: {
        ja: '三菱UFJニコスは、個人情報の入力を求めるメールを一切送りません。',
        en: 'Mitsubishi UFJ NICOS sends no mail that asks you to enter personal details.',
      },
      source: notice,
    },
  ],
  genuine: [
    {
      text: {
        ja: '2025年11月から、カード会社10社が、偽メールへの注意を呼びかける本物のメールを送っています。カード番号などの入力は求めません。',
        en: 'Since November 2025 ten card companies send genuine mail that warns of fake mail. It does not ask you to enter card numbers.',
      },
      source: tenCardCompanies,
    },
  ],
  checkAt: {
    text: {
      ja: 'メールのリンクは使わず、自分のブックマークから会員サイトを開くか、カードの裏に書いてある番号に聞きます。',
      en: 'Open the members’ site from your own bookmark, or call the number on the back of your card.',
    },
    url: 'https://www.cr.mufg.jp/',
    source: notice,
  },
}
