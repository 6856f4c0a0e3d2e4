import type { Brand, Source } from '@monban/engine'
import { banksAskByLetter, openAppOrBookmark } from '../statements.ts'

const caution: Source = {
  url: 'https://www.aozorabank.co.jp/kojin/products/use/ib/safety/caution.html',
  title: 'あおぞら銀行「お客さまにご注意いただく事項」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const aozoraBank: Brand = {
  id: 'aozora-bank',
  name: { ja: 'あおぞら銀行', en: 'Aozora Bank' },
  sector: 'bank',
  aliases: ['あおぞら銀行', 'あおぞらインターネットバンキング', 'Aozora Bank'],
  domains: [{ domain: 'aozorabank.co.jp', source: caution }],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-credentials',
      channels: ['call', 'sms', 'email'],
      text: {
        ja: 'あおぞら銀行の職員が、パスワードを尋ねることはありません。',
        en: 'The staff of Aozora Bank never ask for your password.',
      },
      source: caution,
    },
  ],
  genuine: [banksAskByLetter],
  checkAt: { text: openAppOrBookmark, url: 'https://www.aozorabank.co.jp/', source: caution },
}
