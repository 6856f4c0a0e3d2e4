import type { Brand, Source } from '@monban/engine'
import { jointStatementCardNumbers } from '../sources.ts'

const phishing: Source = {
  url: 'https://www.paypay-bank.co.jp/security/crime/prv_phsh.html',
  title: 'PayPay銀行「PayPay銀行をかたるメールやSMS（フィッシング）」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const paypayBank: Brand = {
  id: 'paypay-bank',
  name: { ja: 'PayPay銀行', en: 'PayPay Bank' },
  sector: 'bank',
  aliases: ['PayPay銀行', 'ペイペイ銀行', 'PayPay Bank', 'ジャパンネット銀行', 'Japan Net Bank'],
  domains: [{ domain: 'paypay-bank.co.jp', source: phishing }],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-card-number',
      channels: ['sms', 'email'],
      text: {
        ja: 'PayPay銀行のような会社が、SMSやメールでいきなりカード番号を求めることはありません。',
        en: 'Companies such as PayPay Bank do not ask for a card number out of the blue by SMS or e-mail.',
      },
      source: jointStatementCardNumbers,
    },
  ],
  genuine: [
    {
      text: {
        ja: 'PayPay銀行の本物のアドレスは、www.paypay-bank.co.jpです。1文字でも違えば偽物です。',
        en: 'The genuine address is www.paypay-bank.co.jp. One letter off and it is a fake.',
      },
      source: {
        url: 'https://did2memo.net/2021/07/17/sms-paypay-bank',
        title: '情報科学屋さんを目指す人のメモ「PayPay銀行からの不正アクセス通知メッセージ？」',
        kind: 'other',
        asOf: '2021-07-17',
        checkedOn: '2026-11-23',
      },
    },
  ],
  checkAt: {
    text: {
      ja: 'PayPay銀行のアプリか自分のブックマークから開いて見ます。',
      en: 'Open the PayPay Bank app or your own bookmark.',
    },
    url: 'https://www.paypay-bank.co.jp/',
    source: phishing,
  },
  reportAt: {
    text: {
      ja: 'PayPay銀行のチャットで、偽サイトや偽メールの情報を受け付けています。',
      en: 'PayPay Bank takes information about fake sites and mail by chat.',
    },
    url: 'https://www.paypay-bank.co.jp/security/crime/prv_phsh.html',
    source: phishing,
  },
}
