import type { Brand } from '@monban/engine'
import { australianBankTexts, twoFactorDirectory } from '../sources-general.ts'
import { companiesDoWrite, openAppOrBookmark } from '../statements.ts'

export const anz: Brand = {
  id: 'anz',
  name: { ja: 'ANZ銀行', en: 'ANZ' },
  sector: 'bank',
  aliases: ['ANZ Bank', 'ANZ account', 'ANZ alert', 'ANZ Internet Banking', 'ANZ Plus'],
  shortNames: ['ANZ'],
  domains: [{ domain: 'anz.com.au', source: twoFactorDirectory }],
  unconfirmedDomains: ['anz.com', 'anz.co.nz'],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-credentials',
      channels: ['sms', 'email'],
      text: {
        ja: 'ANZは、パスワードや暗証番号、口座の情報をメールやSMSで求めません。',
        en: 'ANZ never e-mails or messages you to ask for passwords, PINs or account details.',
      },
      source: australianBankTexts,
    },
  ],
  genuine: [companiesDoWrite],
  checkAt: { text: openAppOrBookmark, url: 'https://www.anz.com.au/', source: twoFactorDirectory },
}
