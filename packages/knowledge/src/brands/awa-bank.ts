import type { Brand, Source } from '@monban/engine'
import { banksAskByLetter, openAppOrBookmark } from '../statements.ts'

const sms: Source = {
  url: 'https://www.awabank.co.jp/kojin/emergency/sms_2/index.html',
  title: '阿波銀行「銀行などの金融機関を装ったフィッシングメールやSMSにご注意ください」',
  kind: 'official',
  asOf: '2025-02-14',
  checkedOn: '2026-11-23',
}

export const awaBank: Brand = {
  id: 'awa-bank',
  name: { ja: '阿波銀行', en: 'Awa Bank' },
  sector: 'bank',
  aliases: ['阿波銀行', 'あわぎん', 'Awa Bank'],
  domains: [{ domain: 'awabank.co.jp', source: sms }],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-credentials',
      channels: ['sms', 'email', 'call'],
      text: {
        ja: '阿波銀行の職員が、パスワードや暗証番号を尋ねることはありません。',
        en: 'The staff of Awa Bank never ask for passwords or PINs.',
      },
      source: sms,
    },
  ],
  genuine: [banksAskByLetter],
  checkAt: { text: openAppOrBookmark, url: 'https://www.awabank.co.jp/', source: sms },
}
