import type { Brand, Source } from '@monban/engine'
import { callNumberOnCard, cardIssuersNeverAskByMail } from '../statements.ts'

const phishing: Source = {
  url: 'https://www.topcard.co.jp/support/security/fishing.html',
  title: '東急カード「フィッシング詐欺にご注意ください」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

const usage: Source = {
  url: 'https://www.topcard.co.jp/news/191226.html',
  title: '東急カード「カード犯罪防止の取り組みについて」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const tokyuCard: Brand = {
  id: 'tokyu-card',
  name: { ja: '東急カード', en: 'TOKYU CARD' },
  sector: 'card',
  aliases: ['東急カード', 'TOKYU CARD', 'TOKYU POINT Webサービス'],
  domains: [{ domain: 'topcard.co.jp', source: phishing }],
  numbers: [],
  neverDoes: [cardIssuersNeverAskByMail],
  genuine: [
    {
      text: {
        ja: '本人の利用かどうかを確かめる本物の電話やSMSが来ることがあります。',
        en: 'A genuine call or SMS can come to check that you used the card yourself.',
      },
      source: usage,
    },
  ],
  checkAt: { text: callNumberOnCard, url: 'https://www.topcard.co.jp/', source: phishing },
}
