import type { Brand, Source } from '@monban/engine'
import { banksAskByLetter, openAppOrBookmark } from '../statements.ts'

const attention: Source = {
  url: 'https://www.82bank.co.jp/attention/20191111.html',
  title: '八十二銀行「銀行や資金移動業者を装った不審なメール・ショートメッセージにご注意ください」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const hachijuniBank: Brand = {
  id: 'hachijuni-bank',
  name: { ja: '八十二銀行', en: 'Hachijuni Bank' },
  sector: 'bank',
  aliases: ['八十二銀行', '八十二長野銀行', 'はちじゅうに銀行', 'Hachijuni Bank'],
  domains: [{ domain: '82bank.co.jp', source: attention }],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-credentials',
      channels: ['sms', 'email'],
      text: {
        ja: '八十二銀行は、メールやSMSで客の情報を尋ねません。',
        en: 'Hachijuni Bank never asks for customers’ details by e-mail or SMS.',
      },
      source: attention,
    },
  ],
  genuine: [banksAskByLetter],
  checkAt: { text: openAppOrBookmark, url: 'https://www.82bank.co.jp/', source: attention },
}
