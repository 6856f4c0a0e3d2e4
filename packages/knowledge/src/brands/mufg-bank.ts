import type { Brand, Source } from '@monban/engine'

const fakeMessages: Source = {
  url: 'https://www.bk.mufg.jp/emeg/10_1393.html',
  title: '三菱UFJ銀行「『口座凍結』『入出金規制』『取引目的確認』等のSMS・Eメールは詐欺です！」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

const smsInfo: Source = {
  url: 'https://direct.bk.mufg.jp/info_news/smsinfo_1023/index.html',
  title: '三菱UFJ銀行「偽Eメール・偽ショートメッセージ（SMS）等にご注意ください！」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const mufgBank: Brand = {
  id: 'mufg-bank',
  name: { ja: '三菱UFJ銀行', en: 'MUFG Bank' },
  sector: 'bank',
  aliases: [
    '三菱UFJ銀行',
    '三菱東京UFJ銀行',
    '三菱ユーエフジェイ銀行',
    '三菱UFJダイレクト',
    '三菱東京UFJダイレクト',
    '三菱UFJデビット',
    '三菱UFJ-VISAデビット',
    'MUFG Bank',
    'Mitsubishi UFJ Bank',
    'Bank of Tokyo-Mitsubishi UFJ',
    'MUFG',
    '三菱UFJ',
    '三菱東京UFJ',
  ],
  domains: [{ domain: 'bk.mufg.jp', source: fakeMessages }],
  unconfirmedDomains: ['mufg.jp'],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-credentials',
      channels: ['sms', 'email'],
      text: {
        ja: '三菱UFJ銀行は、メールやSMSで口座番号やパスワードの入力を求めません。',
        en: 'MUFG Bank never asks by e-mail or SMS for account numbers or passwords.',
      },
      source: smsInfo,
    },
    {
      act: 'asks-credentials',
      channels: ['call'],
      text: {
        ja: '三菱UFJ銀行は、電話でパスワードや暗証番号を尋ねません。',
        en: 'MUFG Bank never asks for passwords or PINs by telephone.',
      },
      source: {
        url: 'https://direct.bk.mufg.jp/emeg/40_1730.html',
        title: '三菱UFJ銀行「偽メールや身に覚えのない自動音声による電話にご注意ください」',
        kind: 'official',
        checkedOn: '2026-11-23',
      },
    },
  ],
  genuine: [
    {
      text: {
        ja: '三菱UFJデビットの本物のお知らせメールには、電子署名があり、冒頭にあなたの氏名が書かれています。',
        en: 'Genuine notices of Mitsubishi UFJ Debit carry a digital signature and begin with your name.',
      },
      source: {
        url: 'https://www.bk.mufg.jp/emeg/70_1554.html',
        title: '三菱UFJ銀行「デビットカードを装ったフィッシングメールにご注意ください」',
        kind: 'official',
        checkedOn: '2026-11-23',
      },
    },
  ],
  checkAt: {
    text: {
      ja: '三菱UFJダイレクトのアプリからログインし、「お取引記録」を見ます。',
      en: 'Log in from the Mitsubishi UFJ Direct app and look at your transaction records.',
    },
    url: 'https://www.bk.mufg.jp/',
    source: fakeMessages,
  },
  reportAt: {
    text: {
      ja: 'インターネットバンキングヘルプデスク（0120-543-555、毎日9時から21時）に相談できます。',
      en: 'The internet banking help desk takes it: 0120-543-555, 9:00 to 21:00 daily.',
    },
    url: 'https://direct.bk.mufg.jp/info_news/smsinfo_1023/index.html',
    source: smsInfo,
  },
}
