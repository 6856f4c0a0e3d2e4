import type { Brand, Source } from '@monban/engine'
import { jointStatementCardNumbers } from '../sources.ts'

const attention: Source = {
  url: 'https://www.lifecard.co.jp/security/attention.html',
  title: 'ライフカード「カードご利用上の注意」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const lifecard: Brand = {
  id: 'lifecard',
  name: { ja: 'ライフカード', en: 'Life Card' },
  sector: 'card',
  aliases: [
    'ライフカード',
    'LIFE CARD',
    'ライフ・カード',
    'LIFE-Web Desk',
    'ライフウェブデスク',
    'ライフマスターカード',
  ],
  domains: [{ domain: 'lifecard.co.jp', source: attention }],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-card-number',
      channels: ['sms', 'email'],
      text: {
        ja: 'ライフカードのようなカード会社が、SMSやメールでいきなりカード番号を求めることはありません。',
        en: 'Card companies such as Life Card do not ask for a card number out of the blue by SMS or e-mail.',
      },
      source: jointStatementCardNumbers,
    },
  ],
  genuine: [
    {
      text: {
        ja: '本物のLIFE-Web Deskでは、ログインしてもカード番号の一部は隠されています。',
        en: 'On the genuine LIFE-Web Desk part of your card number stays hidden even after login.',
      },
      source: attention,
    },
  ],
  checkAt: {
    text: {
      ja: 'LIFE-Web Deskのアプリか自分のブックマークから開き、明細を見ます。',
      en: 'Open the LIFE-Web Desk app or your own bookmark and look at your statement.',
    },
    url: 'https://www.lifecard.co.jp/',
    source: attention,
  },
}
