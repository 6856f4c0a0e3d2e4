import type { Brand, Source } from '@monban/engine'
import { banksAskByLetter, openAppOrBookmark } from '../statements.ts'

const asahi: Source = {
  url: 'https://www.asahi.com/articles/ASNDN5RWPNDNIIPE00V.html',
  title: '朝日新聞「北海道銀行を装うSMSで偽サイトに誘導」',
  kind: 'press',
  checkedOn: '2026-11-23',
}

const statement: Source = {
  url: 'https://cybersecurity-info.com/news/hokkaidobank-phishing-scam-alert',
  title: 'サイバーセキュリティ情報「北海道銀行がフィッシング詐欺に注意喚起」',
  kind: 'press',
  checkedOn: '2026-11-23',
}

export const hokkaidoBank: Brand = {
  id: 'hokkaido-bank',
  name: { ja: '北海道銀行', en: 'Hokkaido Bank' },
  sector: 'bank',
  aliases: ['道銀', 'どうぎん', 'Hokkaido Bank'],
  domains: [{ domain: 'hokkaidobank.co.jp', source: asahi }],
  unconfirmedDomains: ['parasol.anser.ne.jp', 'bizsol.anser.ne.jp'],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-credentials',
      channels: ['sms', 'email'],
      text: {
        ja: '北海道銀行は、SMSやメールでIDやパスワードの入力を求めません。',
        en: 'Hokkaido Bank never asks for IDs or passwords by SMS or e-mail.',
      },
      source: statement,
    },
  ],
  genuine: [banksAskByLetter],
  checkAt: { text: openAppOrBookmark, url: 'https://www.hokkaidobank.co.jp/', source: asahi },
}
