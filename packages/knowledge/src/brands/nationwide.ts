import type { Brand, Source } from '@monban/engine'
import { britishBanksNeverAsk, companiesDoWrite, openAppOrBookmark } from '../statements.ts'

const address: Source = {
  url: 'https://onlinebankingreviews.co.uk/suspicious-banking-e-mails/',
  title: 'Online Banking Reviews, “Suspicious banking e-mails” (addresses for reports)',
  kind: 'other',
  checkedOn: '2026-11-23',
}

// The bare name is an ordinary English word.
export const nationwide: Brand = {
  id: 'nationwide',
  name: { ja: 'ネーションワイド（英国）', en: 'Nationwide Building Society' },
  sector: 'bank',
  aliases: ['Nationwide Building Society', 'Nationwide Bank', 'Nationwide internet bank'],
  shortNames: ['Nationwide'],
  domains: [{ domain: 'nationwide.co.uk', source: address }],
  numbers: [],
  neverDoes: [britishBanksNeverAsk],
  genuine: [companiesDoWrite],
  checkAt: { text: openAppOrBookmark, url: 'https://www.nationwide.co.uk/', source: address },
}
