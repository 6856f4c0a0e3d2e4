import type { Brand, Source } from '@monban/engine'
import { trackYourself } from '../statements.ts'

const scams: Source = {
  url: 'https://www.royalmail.com/help/scam-protection',
  title: 'Royal Mail, “Help with online security”',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const royalMail: Brand = {
  id: 'royal-mail',
  name: { ja: 'ロイヤルメール', en: 'Royal Mail' },
  sector: 'delivery',
  aliases: ['Royal Mail', 'ロイヤルメール'],
  domains: [{ domain: 'royalmail.com', source: scams }],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-card-number',
      channels: ['sms', 'email'],
      text: {
        ja: 'Royal Mailは、関税のほかは、SMSやメールで支払いを求めません。',
        en: 'Royal Mail asks for no payment by text or e-mail, customs fees excepted.',
      },
      source: scams,
    },
  ],
  genuine: [
    {
      text: {
        ja: '料金の不足や関税があるときは、灰色の「Fee to Pay」の紙を置いていきます。',
        en: 'For a surcharge or customs fee Royal Mail leaves a grey “Fee to Pay” card.',
      },
      source: scams,
    },
  ],
  checkAt: { text: trackYourself, url: 'https://www.royalmail.com/', source: scams },
}
