import type { Brand, Source } from '@monban/engine'
import { openAppOrBookmark } from '../statements.ts'

const notice: Source = {
  url: 'https://www.bank-daiwa.co.jp/security_info/notice/',
  title: '大和ネクスト銀行「金融犯罪にご注意ください」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const daiwaNextBank: Brand = {
  id: 'daiwa-next-bank',
  name: { ja: '大和ネクスト銀行', en: 'Daiwa Next Bank' },
  sector: 'bank',
  aliases: ['大和ネクスト銀行', 'ダイワネクスト銀行', 'Daiwa Next Bank'],
  domains: [{ domain: 'bank-daiwa.co.jp', source: notice }],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-credentials',
      channels: ['call', 'sms', 'email'],
      text: {
        ja: '大和ネクスト銀行は、カードの16桁の認証番号をすべて入れさせることはありません。',
        en: 'Daiwa Next Bank never has you enter all 16 digits of your card’s code.',
      },
      source: notice,
    },
  ],
  genuine: [
    {
      text: {
        ja: '取引のときに届く本物のメールには、電子署名が付いています。',
        en: 'Genuine mail about your dealings bears a digital signature.',
      },
      source: notice,
    },
  ],
  checkAt: { text: openAppOrBookmark, url: 'https://www.bank-daiwa.co.jp/', source: notice },
}
