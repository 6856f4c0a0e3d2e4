import type { Brand, Source } from '@monban/engine'
import { tenCardCompanies } from '../sources-finance.ts'

const phishing: Source = {
  url: 'https://www.aeon.co.jp/security/anti_phishing/',
  title: 'イオンカード「フィッシングサイト被害にあわないために」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const aeonCard: Brand = {
  id: 'aeon-card',
  name: { ja: 'イオンカード', en: 'AEON Card' },
  sector: 'card',
  aliases: [
    'イオンカード',
    'AEON CARD',
    'イオンフィナンシャルサービス',
    'イオンクレジットサービス',
    'イオンクレジット',
    '暮らしのマネーサイト',
    'イオンウォレット',
    'AEON WALLET',
    'AEON Credit Service',
    'AEON Financial Service',
    'iAEON',
    'AEON Pay',
    'イオンペイ',
    'WAON POINT',
    'イオンスクエアメンバー',
    'イオンマークのカード',
    'イオン株式会社',
    'イオングループ',
    'AEONカード',
  ],
  shortNames: ['イオン', 'AEON'],
  domains: [{ domain: 'aeon.co.jp', source: phishing }],
  unconfirmedDomains: ['aeon.com', 'aeon.info', 'iaeon.jp', 'aeonsquare.net', 'waon.net', 'smartwaon.com'],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-card-number',
      channels: ['email'],
      text: {
        ja: 'イオンカードは、カード番号や有効期限、暗証番号をメールで尋ねません。',
        en: 'AEON Card never asks for card numbers, expiry dates or PINs by e-mail.',
      },
      source: phishing,
    },
  ],
  genuine: [
    {
      text: {
        ja: 'カードの利用を知らせる本物のメールは、information@use.email.aeon.co.jpから届きます。',
        en: 'Genuine notices of card use come from information@use.email.aeon.co.jp.',
      },
      source: {
        url: 'https://louders.net/ieoncard-mail',
        title: '「イオンカード『@use.email.aeon.co.jp』からのメール」（公式の送信元一覧に触れた記事）',
        kind: 'other',
        checkedOn: '2026-11-23',
      },
    },
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
      ja: 'イオンウォレットのアプリか自分のブックマークから暮らしのマネーサイトを開き、明細を見ます。',
      en: 'Open the AEON Wallet app or the members’ site from your own bookmark and look at your statement.',
    },
    url: 'https://www.aeon.co.jp/',
    source: phishing,
  },
}
