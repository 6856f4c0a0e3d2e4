import type { Brand, Source } from '@monban/engine'
import { banksAskByLetter, banksNeverAskByMessage, openAppOrBookmark } from '../statements.ts'

const crime: Source = {
  url: 'https://www.hokugin.co.jp/guideline/financial_transaction/crime.html',
  title: '北陸銀行「金融犯罪被害の防止について」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const hokurikuBank: Brand = {
  id: 'hokuriku-bank',
  name: { ja: '北陸銀行', en: 'Hokuriku Bank' },
  sector: 'bank',
  aliases: ['北陸銀行', 'ほくぎんダイレクト', 'Hokuriku Bank'],
  domains: [{ domain: 'hokugin.co.jp', source: crime }],
  numbers: [],
  neverDoes: [banksNeverAskByMessage],
  genuine: [banksAskByLetter],
  checkAt: { text: openAppOrBookmark, url: 'https://www.hokugin.co.jp/', source: crime },
}
