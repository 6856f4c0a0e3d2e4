import type { Brand, Source } from '@monban/engine'
import { openAppOrBookmark } from '../statements.ts'

const fraud: Source = {
  url: 'https://www.three.co.uk/support/customer-communications/staying-safe-from-fraud-messages',
  title: 'Three, “Staying safe from fraud messages”',
  kind: 'official',
  checkedOn: '2026-11-23',
}

// The bare name is a number.
export const threeUk: Brand = {
  id: 'three-uk',
  name: { ja: 'Three（英国）', en: 'Three UK' },
  sector: 'carrier',
  aliases: ['Three UK', 'Three Mobile', 'Three.co.uk'],
  shortNames: ['Three'],
  domains: [
    { domain: 'three.co.uk', source: fraud },
    { domain: '3.uk', source: fraud },
  ],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-card-number',
      channels: ['email', 'chat'],
      text: {
        ja: 'Threeは、支払いの情報や暗証番号をメールやチャットで尋ねません。',
        en: 'Three never asks for payment details or your PIN by e-mail or live chat.',
      },
      source: fraud,
    },
  ],
  genuine: [
    {
      text: {
        ja: '本物のアドレスは、いつもthree.co.ukか3.ukです。',
        en: 'The address is always three.co.uk or 3.uk.',
      },
      source: fraud,
    },
  ],
  checkAt: { text: openAppOrBookmark, url: 'https://www.three.co.uk/', source: fraud },
}
