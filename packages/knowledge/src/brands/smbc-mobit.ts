import type { Brand, Source } from '@monban/engine'
import { banksNeverAskByMessage, openAppOrBookmark } from '../statements.ts'

const check: Source = {
  url: 'https://otoku.awaisora.com/?p=63388',
  title: '「SMBCモビットから身に覚えのないSMSやメールが届いたとき」',
  kind: 'other',
  checkedOn: '2026-11-23',
}

export const smbcMobit: Brand = {
  id: 'smbc-mobit',
  name: { ja: 'SMBCモビット', en: 'SMBC Mobit' },
  sector: 'lender',
  aliases: ['SMBCモビット', 'モビットカード', '株式会社モビット', 'Myモビ', 'SMBC Mobit'],
  domains: [{ domain: 'mobit.ne.jp', source: check }],
  numbers: [],
  neverDoes: [banksNeverAskByMessage],
  genuine: [
    {
      text: {
        ja: '申し込みの確認など、本物のSMSやメールが届くことがあります。',
        en: 'Genuine texts and mail do come, for instance about an application.',
      },
      source: check,
    },
  ],
  checkAt: { text: openAppOrBookmark, url: 'https://www.mobit.ne.jp/', source: check },
}
