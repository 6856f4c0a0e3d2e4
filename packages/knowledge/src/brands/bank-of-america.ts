import type { Brand, Source } from '@monban/engine'
import { companiesDoWrite, openAppOrBookmark } from '../statements.ts'

const resolve: Source = {
  url: 'https://www.bankofamerica.com/privacy/resolve-identity-theft.go',
  title: 'Bank of America, “Resolve identity theft”',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const bankOfAmerica: Brand = {
  id: 'bank-of-america',
  name: { ja: 'バンク・オブ・アメリカ', en: 'Bank of America' },
  sector: 'bank',
  aliases: ['Bank of America', 'BofA', 'バンク・オブ・アメリカ'],
  domains: [{ domain: 'bankofamerica.com', source: resolve }],
  unconfirmedDomains: ['bofa.com'],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-credentials',
      channels: ['sms', 'email', 'call'],
      text: {
        ja: 'バンク・オブ・アメリカは、口座番号や暗証番号を電話やSMSやメールで尋ねません。',
        en: 'Bank of America never calls, texts or e-mails to ask for account numbers or PINs.',
      },
      source: resolve,
    },
  ],
  genuine: [companiesDoWrite],
  checkAt: { text: openAppOrBookmark, url: 'https://www.bankofamerica.com/', source: resolve },
  reportAt: {
    text: {
      ja: 'バンク・オブ・アメリカを装うものは、abuse@bankofamerica.comに転送できます。',
      en: 'Forward what poses as Bank of America to abuse@bankofamerica.com.',
    },
    url: 'https://www.bankofamerica.com/privacy/resolve-identity-theft.go',
    source: resolve,
  },
}
