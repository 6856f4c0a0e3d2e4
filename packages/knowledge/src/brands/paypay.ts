import type { Brand, Source } from '@monban/engine'
import { jointStatementCardNumbers } from '../sources.ts'

const notice: Source = {
  url: 'https://paypay.ne.jp/notice/20210921/03',
  title: 'PayPay「PayPayで決済が行われたなどと不安を煽るSMSやメールにご注意ください」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

const sms: Source = {
  url: 'https://sbapp.net/appnews/iphone/security/paypay-honnin-133694',
  title: 'SBAPP「[PayPay]本人確認情報の更新をお願いします」は本物か',
  kind: 'other',
  asOf: '2021-11-24',
  checkedOn: '2026-11-23',
}

const resetMail: Source = {
  url: 'https://politelifeblog.com/?p=20253',
  title: '「PayPayパスワードリセットメール覚えがないとの声多数！」',
  kind: 'other',
  checkedOn: '2026-11-23',
}

export const paypay: Brand = {
  id: 'paypay',
  name: { ja: 'PayPay', en: 'PayPay' },
  sector: 'payment',
  aliases: ['PayPay', 'ペイペイ', 'PayPay株式会社', 'PayPayアプリ', 'PayPayカスタマーサポート'],
  domains: [
    { domain: 'paypay.ne.jp', source: notice },
    { domain: 'paypay-corp.co.jp', source: resetMail },
  ],
  unconfirmedDomains: ['paypay-sec.co.jp'],
  numbers: [
    {
      number: '+81120990634',
      purpose: {
        ja: 'PayPayの電話の問い合わせ窓口（24時間）',
        en: 'PayPay telephone desk, open day and night',
      },
      source: {
        url: 'https://paypay.ne.jp/safe',
        title: 'PayPay「安心・安全への取り組み」',
        kind: 'official',
        checkedOn: '2026-11-23',
      },
    },
    {
      number: '+815031991197',
      purpose: {
        ja: '本人確認情報の更新を案内するSMSの送信元',
        en: 'Sender of SMS that ask to update identity details',
      },
      source: sms,
    },
  ],
  neverDoes: [
    {
      act: 'asks-card-number',
      channels: ['sms', 'email'],
      text: {
        ja: 'PayPayのような会社が、SMSやメールでいきなりカード番号を求めることはありません。',
        en: 'Companies such as PayPay do not ask for a card number out of the blue by SMS or e-mail.',
      },
      source: jointStatementCardNumbers,
    },
  ],
  genuine: [
    {
      text: {
        ja: '本人確認情報の更新を案内する本物のSMSがあり、paypay.ne.jpへのリンクが付いています。',
        en: 'There is a genuine SMS that asks you to update identity details. It links to paypay.ne.jp.',
      },
      source: sms,
    },
    {
      text: {
        ja: '覚えのないパスワードリセットの本物のメールが、notice@paypay-corp.co.jpから届くことがあります。',
        en: 'A genuine password reset mail that you did not ask for can come from notice@paypay-corp.co.jp.',
      },
      source: resetMail,
    },
  ],
  checkAt: {
    text: {
      ja: 'リンクは使わず、PayPayのアプリで「取引履歴」とお知らせを見ます。',
      en: 'Do not use the link; look at your history and notices in the PayPay app.',
    },
    url: 'https://paypay.ne.jp/',
    source: notice,
  },
}
