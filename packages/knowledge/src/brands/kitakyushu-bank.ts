import type { Brand, Source } from '@monban/engine'
import { banksAskByLetter, openAppOrBookmark } from '../statements.ts'

const notice: Source = {
  url: 'https://www.kitakyushubank.co.jp/personal/convenience/i-banking/notice.html',
  title: '北九州銀行「金融機関を装った不審なSMSや偽サイトにご注意ください」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const kitakyushuBank: Brand = {
  id: 'kitakyushu-bank',
  name: { ja: '北九州銀行', en: 'Kitakyushu Bank' },
  sector: 'bank',
  aliases: ['北九州銀行', 'Kitakyushu Bank'],
  domains: [{ domain: 'kitakyushubank.co.jp', source: notice }],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-credentials',
      channels: ['sms', 'email'],
      text: {
        ja: '北九州銀行は、ネットバンキングの契約者の情報をSMSやメールで尋ねません。',
        en: 'Kitakyushu Bank never asks for internet banking details by SMS or e-mail.',
      },
      source: notice,
    },
  ],
  genuine: [banksAskByLetter],
  checkAt: { text: openAppOrBookmark, url: 'https://www.kitakyushubank.co.jp/', source: notice },
}
