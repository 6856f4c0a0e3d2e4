import type { Brand, Source } from '@monban/engine'
import { twoFactorDirectory } from '../sources-general.ts'
import { openAppOrBookmark } from '../statements.ts'

const email: Source = {
  url: 'https://www.rbs.co.uk/fraud-and-security/fraud-guide/email-fraud.html',
  title: 'Royal Bank of Scotland, “Email fraud and phishing”',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const natwest: Brand = {
  id: 'natwest',
  name: { ja: 'ナットウエスト・RBS', en: 'NatWest and RBS' },
  sector: 'bank',
  aliases: ['NatWest', 'Royal Bank of Scotland', 'ナットウエスト'],
  domains: [
    { domain: 'rbs.co.uk', source: email },
    { domain: 'natwest.com', source: twoFactorDirectory },
  ],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-credentials',
      channels: ['email'],
      text: {
        ja: 'RBSは、ログイン情報や暗証番号をメールで尋ねません。',
        en: 'RBS never asks by e-mail for login details, codes or PINs.',
      },
      source: email,
    },
  ],
  genuine: [
    {
      text: {
        ja: '本物のサイトかどうかは、画面の上のアドレスで確かめます。',
        en: 'Whether a site is the bank’s own shows in the address at the top.',
      },
      source: email,
    },
  ],
  checkAt: { text: openAppOrBookmark, url: 'https://www.rbs.co.uk/', source: email },
}
