import type { Brand, Source } from '@monban/engine'
import { openAppOrBookmark } from '../statements.ts'

const otp: Source = {
  url: 'https://lloydsbank.com/islands/personal/help-and-support/fraud-hub/one-time-passcode.html',
  title: 'Lloyds Bank, “One-time passcode”',
  kind: 'official',
  checkedOn: '2026-11-23',
}

const safe: Source = {
  url: 'https://www.lloydsbank.com/help-guidance/protecting-yourself-from-fraud/bank-safely-how-we-protect-you.asp',
  title: 'Lloyds Bank, “Bank safely”',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const lloydsBank: Brand = {
  id: 'lloyds-bank',
  name: { ja: 'ロイズ銀行', en: 'Lloyds Bank' },
  sector: 'bank',
  aliases: ['Lloyds Bank', 'Lloyds TSB', 'ロイズ銀行'],
  domains: [{ domain: 'lloydsbank.com', source: otp }],
  unconfirmedDomains: ['lloydsbank.co.uk'],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-credentials',
      channels: ['sms', 'email', 'call'],
      text: {
        ja: 'ロイズ銀行は、利用者IDやパスワード、暗証番号を尋ねません。',
        en: 'Lloyds Bank never asks for your user ID, password or PIN.',
      },
      source: safe,
    },
  ],
  genuine: [
    {
      text: {
        ja: '銀行から、電話を求めるSMSや確認コードが届くことはあります。コードは銀行の人にも教えません。',
        en: 'The bank does text codes or ask you to call. Give a code to nobody, not even the bank.',
      },
      source: otp,
    },
  ],
  checkAt: { text: openAppOrBookmark, url: 'https://www.lloydsbank.com/', source: otp },
}
