import type { Brand, Source } from '@monban/engine'
import { openAppOrBookmark } from '../statements.ts'

const terms: Source = {
  url: 'https://famipay.famidigi.jp/terms/famipay',
  title: 'ファミマデジタルワン「FamiPay利用規約」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

const never: Source = {
  url: 'https://sumaoji.com/?p=16621',
  title: '「ファミマ偽メール、3000ポイント進呈手続き」（公式の注意に触れた記事）',
  kind: 'other',
  checkedOn: '2026-11-23',
}

const dictionary: Source = {
  url: 'https://www.weblio.jp/content/SWEETS',
  title: 'Weblio辞書「ファミリーマート」',
  kind: 'other',
  checkedOn: '2026-11-23',
}

// The bare name is a place that people go to; the longer spellings are those of notices.
export const familyMart: Brand = {
  id: 'family-mart',
  name: { ja: 'ファミリーマート', en: 'FamilyMart' },
  sector: 'shop',
  aliases: [
    'ファミリーマート公式',
    'ファミリーマート会員',
    'ファミマ公式',
    'ファミペイ',
    'FamiPay',
    'ファミマポイント',
    'ファミマデジタルワン',
    'FamilyMart会員',
  ],
  shortNames: ['ファミリーマート', 'FamilyMart', 'ファミマ'],
  domains: [
    { domain: 'famidigi.jp', source: terms },
    { domain: 'family.co.jp', source: dictionary },
  ],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-credentials',
      channels: ['sms', 'email'],
      text: {
        ja: 'ファミリーマートは、ログインを求めるメールやSMSを送っていません。',
        en: 'FamilyMart sends no mail or SMS that asks you to log in.',
      },
      source: never,
    },
  ],
  genuine: [
    {
      text: {
        ja: 'ファミペイの残高は、アプリの中で確かめます。',
        en: 'The balance of FamiPay is shown in its app.',
      },
      source: terms,
    },
  ],
  checkAt: { text: openAppOrBookmark, url: 'https://famipay.famidigi.jp/', source: terms },
}
