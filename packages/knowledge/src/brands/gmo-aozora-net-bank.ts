import type { Brand, Source } from '@monban/engine'
import { banksAskByLetter, banksNeverAskByMessage, openAppOrBookmark } from '../statements.ts'

const measures: Source = {
  url: 'https://gmo-aozora.com/security/take-measures.html',
  title: 'GMOあおぞらネット銀行「セキュリティ対策」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const gmoAozoraNetBank: Brand = {
  id: 'gmo-aozora-net-bank',
  name: { ja: 'GMOあおぞらネット銀行', en: 'GMO Aozora Net Bank' },
  sector: 'bank',
  aliases: ['GMOあおぞら', 'あおぞらネット銀行', 'GMO Aozora Net Bank'],
  domains: [{ domain: 'gmo-aozora.com', source: measures }],
  numbers: [],
  neverDoes: [banksNeverAskByMessage],
  genuine: [banksAskByLetter],
  checkAt: { text: openAppOrBookmark, url: 'https://gmo-aozora.com/', source: measures },
}
