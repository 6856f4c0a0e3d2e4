import type { Brand, Source } from '@monban/engine'
import { openAppOrBookmark } from '../statements.ts'

const spot: Source = {
  url: 'https://www.paypal.com/uk/smarthelp/article/how-to-spot-fraudulent-emails-faq2340',
  title: 'PayPal, “How to spot fraudulent emails?”',
  kind: 'official',
  checkedOn: '2026-11-23',
}

const report: Source = {
  url: 'https://cnca.org.uk/news/alerts-and-advice/be-alert-to-fraudsters-using-p',
  title: 'Neighbourhood watch (UK), “Be alert to fraudsters using PayPal”',
  kind: 'other',
  checkedOn: '2026-11-23',
}

export const paypal: Brand = {
  id: 'paypal',
  name: { ja: 'PayPal', en: 'PayPal' },
  sector: 'payment',
  aliases: [
    'ペイパル',
    'PayPalアカウント',
    'PayPal Support',
    'PayPal Account',
    'PayPal Service',
    'PayPal Security',
    'PayPal team',
    'PayPal alert',
    'PayPal invoice',
    'PayPal Inc',
    'your PayPal',
  ],
  shortNames: ['PayPal'],
  domains: [{ domain: 'paypal.com', source: spot }],
  unconfirmedDomains: ['paypal.co.uk', 'paypal-prepagata.com', 'xoom.com', 'paypal.co.jp'],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-card-number',
      channels: ['email'],
      text: {
        ja: 'PayPalの本物のメールは、カードや口座の情報、パスワードを求めません。',
        en: 'Real PayPal mail never asks for card or bank details or your password.',
      },
      source: spot,
    },
  ],
  genuine: [
    {
      text: {
        ja: '本物のメールは、姓名か登録した店の名前で呼びかけます。',
        en: 'Real mail addresses you by your first and last name, or your business name.',
      },
      source: spot,
    },
  ],
  checkAt: { text: openAppOrBookmark, url: 'https://www.paypal.com/', source: spot },
  reportAt: {
    text: {
      ja: 'PayPalを装うメールは、phishing@paypal.comに転送できます。',
      en: 'Forward mail that poses as PayPal to phishing@paypal.com.',
    },
    url: 'https://www.paypal.com/',
    source: report,
  },
}
