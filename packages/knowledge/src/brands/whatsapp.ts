import type { Brand, Source } from '@monban/engine'

const stolen: Source = {
  url: 'https://faq.whatsapp.com/general/account-and-profile/stolen-accounts',
  title: 'WhatsApp Help Center, “Stolen accounts”',
  kind: 'official',
  checkedOn: '2026-11-23',
}

// The bare name is how people say where they talk. Invitations to groups stand at chat.whatsapp.com, so only the help pages are listed.
export const whatsapp: Brand = {
  id: 'whatsapp',
  name: { ja: 'WhatsApp', en: 'WhatsApp' },
  sector: 'social',
  aliases: [
    'WhatsApp account',
    'WhatsApp code',
    'WhatsApp Support',
    'WhatsApp Team',
    'WhatsAppアカウント',
    'WhatsAppサポート',
    'Your WhatsApp',
  ],
  shortNames: ['WhatsApp'],
  domains: [{ domain: 'faq.whatsapp.com', source: stolen }],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-credentials',
      channels: ['sms', 'chat', 'call'],
      text: {
        ja: 'WhatsAppの確認コードは、友だちや家族でも、だれにも教えません。',
        en: 'Never share a WhatsApp code with anyone, not even friends or family.',
      },
      source: stolen,
    },
  ],
  genuine: [
    {
      text: {
        ja: '6桁のコードは、自分の番号で登録するときにSMSで届きます。',
        en: 'The six-digit code comes by SMS when you register your own number.',
      },
      source: stolen,
    },
  ],
  checkAt: {
    text: {
      ja: 'WhatsAppのアプリの設定から、アカウントを見ます。',
      en: 'Look at your account in the settings of the WhatsApp app.',
    },
    url: 'https://faq.whatsapp.com/',
    source: stolen,
  },
}
