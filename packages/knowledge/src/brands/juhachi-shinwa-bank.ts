import type { Brand, Source } from '@monban/engine'
import { banksAskByLetter, banksNeverAskByMessage, openAppOrBookmark } from '../statements.ts'

const attention: Source = {
  url: 'https://www.18shinwabank.co.jp/news/attention/attention.html',
  title: '十八親和銀行「金融犯罪にご注意ください」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const juhachiShinwaBank: Brand = {
  id: 'juhachi-shinwa-bank',
  name: { ja: '十八親和銀行', en: 'Juhachi-Shinwa Bank' },
  sector: 'bank',
  aliases: ['親和銀行', 'Juhachi-Shinwa Bank'],
  domains: [{ domain: '18shinwabank.co.jp', source: attention }],
  numbers: [],
  neverDoes: [banksNeverAskByMessage],
  genuine: [banksAskByLetter],
  checkAt: { text: openAppOrBookmark, url: 'https://www.18shinwabank.co.jp/', source: attention },
}
