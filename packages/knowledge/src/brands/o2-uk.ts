import type { Brand, Source } from '@monban/engine'
import { openAppOrBookmark } from '../statements.ts'

const echo: Source = {
  url: 'https://inkl.com/news/o2-customers-warned-over-phone-call-and-text-message-that-could-drain-your-bank',
  title: 'Liverpool Echo, “O2 customers warned over phone call and text message”',
  kind: 'press',
  checkedOn: '2026-11-23',
}

const help: Source = {
  url: 'https://homehelphub.com/Category/Text-Messages/260',
  title: 'Home Help Hub, “Received suspicious O2 text message” (the words of O2)',
  kind: 'other',
  checkedOn: '2026-11-23',
}

// The bare name is oxygen, and a venue.
export const o2Uk: Brand = {
  id: 'o2-uk',
  name: { ja: 'O2（英国）', en: 'O2' },
  sector: 'carrier',
  aliases: ['My O2', 'O2 UK', 'Virgin Media O2', 'O2 Mobile', 'O2 account'],
  shortNames: ['O2'],
  domains: [{ domain: 'o2.co.uk', source: help }],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-credentials',
      channels: ['sms', 'email', 'call'],
      text: {
        ja: 'O2は、一度きりのコードやパスワードを尋ねません。',
        en: 'O2 never e-mails, texts or calls to ask for a one-time code or password.',
      },
      source: help,
    },
  ],
  genuine: [
    {
      text: {
        ja: '確認コードを読み上げさせる電話は、O2からではありません。',
        en: 'Whoever calls to have a code read out is not from O2.',
      },
      source: echo,
    },
  ],
  checkAt: { text: openAppOrBookmark, url: 'https://www.o2.co.uk/', source: help },
}
