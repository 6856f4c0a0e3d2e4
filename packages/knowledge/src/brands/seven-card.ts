import type { Brand, Source } from '@monban/engine'
import { callNumberOnCard, cardIssuersNeverAskByMail } from '../statements.ts'

const phishing: Source = {
  url: 'https://www.7card.co.jp/attention/phishing.html',
  title: 'セブン・カードサービス「フィッシング詐欺にご注意ください」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const sevenCard: Brand = {
  id: 'seven-card',
  name: { ja: 'セブンカード', en: 'Seven Card' },
  sector: 'card',
  aliases: ['セブンカード', 'Seven Card', 'nanacoカード'],
  domains: [{ domain: '7card.co.jp', source: phishing }],
  unconfirmedDomains: ['nanaco-net.jp', '7id.omni7.jp', 'omni7.jp', 'sej.co.jp'],
  numbers: [],
  neverDoes: [cardIssuersNeverAskByMail],
  genuine: [
    {
      text: {
        ja: 'カード会社や店をまねたメールの例が、公式サイトに載っています。',
        en: 'Its site shows examples of mail that imitates card companies and shops.',
      },
      source: phishing,
    },
  ],
  checkAt: { text: callNumberOnCard, url: 'https://www.7card.co.jp/', source: phishing },
}
