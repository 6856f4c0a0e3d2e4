import type { Brand, Source } from '@monban/engine'
import { britishBanksNeverAsk, companiesDoWrite, openAppOrBookmark } from '../statements.ts'

const fca: Source = {
  url: 'https://fca.org.uk/data-visualisation/5-how-and-when-can-firm-customers-contact-them',
  title: 'FCA, “How and when can firm customers contact them”',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const tsbBank: Brand = {
  id: 'tsb-bank',
  name: { ja: 'TSB銀行', en: 'TSB Bank' },
  sector: 'bank',
  aliases: ['TSB Bank', 'TSB Internet Banking'],
  shortNames: ['TSB'],
  domains: [{ domain: 'tsb.co.uk', source: fca }],
  numbers: [{ number: '+443458357998', purpose: { ja: '詐欺の相談', en: 'Fraud line' }, source: fca }],
  neverDoes: [britishBanksNeverAsk],
  genuine: [companiesDoWrite],
  checkAt: { text: openAppOrBookmark, url: 'https://www.tsb.co.uk/', source: fca },
}
