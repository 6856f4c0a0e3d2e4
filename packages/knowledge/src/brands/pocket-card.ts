import type { Brand, Source } from '@monban/engine'
import { jointStatementCardNumbers } from '../sources.ts'

const first: Source = {
  url: 'https://www.pocketcard.co.jp/support/first.html',
  title: 'ポケットカード「カードをスムーズにご利用いただくために」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const pocketCard: Brand = {
  id: 'pocket-card',
  name: { ja: 'ポケットカード', en: 'Pocket Card' },
  sector: 'card',
  aliases: ['ポケットカード', 'Pocketcard', 'P-oneカード', 'ファミマTカード', 'P-one Wiz'],
  domains: [{ domain: 'pocketcard.co.jp', source: first }],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-card-number',
      channels: ['sms', 'email'],
      text: {
        ja: 'ポケットカードのようなカード会社が、SMSやメールでいきなりカード番号を求めることはありません。',
        en: 'Card companies such as Pocket Card do not ask for a card number out of the blue by SMS or e-mail.',
      },
      source: jointStatementCardNumbers,
    },
  ],
  genuine: [
    {
      text: {
        ja: '会員サイトの名前は「会員専用ネットサービス」、電話の窓口は「ポケットカードお客さまセンター」です。',
        en: 'The members’ site is called 会員専用ネットサービス, and the desk is the Pocket Card customer centre.',
      },
      source: first,
    },
  ],
  checkAt: {
    text: {
      ja: '自分のブックマークから会員専用ネットサービスを開くか、カードの裏に書いてある番号に聞きます。',
      en: 'Open the members’ site from your own bookmark, or call the number on the back of your card.',
    },
    url: 'https://www.pocketcard.co.jp/',
    source: first,
  },
}
