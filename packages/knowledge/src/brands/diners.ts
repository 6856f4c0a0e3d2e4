import type { Brand, Source } from '@monban/engine'
import { jointStatementCardNumbers } from '../sources.ts'
import { tenCardCompanies } from '../sources-finance.ts'

const phishing: Source = {
  url: 'https://www.diners.co.jp/ja/press/phishing.html',
  title: 'ダイナースクラブ「偽サイトへ誘導する不審なショートメッセージ（SMS）」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

const monitoring: Source = {
  url: 'https://www.diners.co.jp/ja/usage/attention/safety.html',
  title: 'ダイナースクラブ「安心・安全のために」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const diners: Brand = {
  id: 'diners',
  name: { ja: 'ダイナースクラブ', en: 'Diners Club' },
  sector: 'card',
  aliases: [
    'ダイナースクラブ',
    'ダイナースカード',
    '三井住友トラストクラブ',
    'Diners Club',
    'ダイナース・クラブ',
    'SuMi TRUST CLUB',
  ],
  domains: [
    { domain: 'diners.co.jp', source: phishing },
    { domain: 'sumitclub.jp', source: monitoring },
  ],
  numbers: [
    {
      number: '+81120074024',
      purpose: { ja: 'ダイナースクラブ コールセンター', en: 'Diners Club call centre' },
      source: phishing,
    },
  ],
  neverDoes: [
    {
      act: 'asks-card-number',
      channels: ['sms', 'email'],
      text: {
        ja: 'ダイナースクラブのようなカード会社が、SMSやメールでいきなりカード番号を求めることはありません。',
        en: 'Card companies such as Diners Club do not ask for a card number out of the blue by SMS or e-mail.',
      },
      source: jointStatementCardNumbers,
    },
  ],
  genuine: [
    {
      text: {
        ja: '最近の利用を確かめるため、登録した電話番号やメールに本物の連絡が来ることがあります。',
        en: 'Genuine contact can come by telephone or e-mail to confirm a recent use.',
      },
      source: monitoring,
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
      ja: 'ダイナースクラブのアプリか自分のブックマークから開くか、カードの裏に書いてある番号に聞きます。',
      en: 'Open the Diners Club app or your own bookmark, or call the number on the back of your card.',
    },
    url: 'https://www.diners.co.jp/',
    source: phishing,
  },
}
