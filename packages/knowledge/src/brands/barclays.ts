import type { Brand, Source } from '@monban/engine'
import { britishBanksNeverAsk, companiesDoWrite, openAppOrBookmark } from '../statements.ts'

const address: Source = {
  url: 'https://onlinebankingreviews.co.uk/suspicious-banking-e-mails/',
  title: 'Online Banking Reviews, “Suspicious banking e-mails” (addresses for reports)',
  kind: 'other',
  checkedOn: '2026-11-23',
}

export const barclays: Brand = {
  id: 'barclays',
  name: { ja: 'バークレイズ', en: 'Barclays' },
  sector: 'bank',
  aliases: ['Barclays', 'Barclaycard', 'バークレイズ'],
  domains: [{ domain: 'barclays.co.uk', source: address }],
  unconfirmedDomains: ['barclays.com', 'barclaycard.co.uk'],
  numbers: [],
  neverDoes: [britishBanksNeverAsk],
  genuine: [companiesDoWrite],
  checkAt: { text: openAppOrBookmark, url: 'https://www.barclays.co.uk/', source: address },
}
