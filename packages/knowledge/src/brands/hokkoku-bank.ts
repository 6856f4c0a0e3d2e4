import type { Brand, Source } from '@monban/engine'
import { banksAskByLetter, banksNeverAskByMessage, openAppOrBookmark } from '../statements.ts'

const crime: Source = {
  url: 'https://hokkokubank.co.jp/other/financial_cp/008.html',
  title: '北國銀行「インターネットバンキングの不正利用にご注意ください」',
  kind: 'official',
  asOf: '2018-07-04',
  checkedOn: '2026-11-23',
}

export const hokkokuBank: Brand = {
  id: 'hokkoku-bank',
  name: { ja: '北國銀行', en: 'Hokkoku Bank' },
  sector: 'bank',
  aliases: ['北國銀行', '北国銀行', '北國クラウドバンキング', 'Hokkoku Bank'],
  domains: [{ domain: 'hokkokubank.co.jp', source: crime }],
  numbers: [],
  neverDoes: [banksNeverAskByMessage],
  genuine: [banksAskByLetter],
  checkAt: { text: openAppOrBookmark, url: 'https://www.hokkokubank.co.jp/', source: crime },
}
