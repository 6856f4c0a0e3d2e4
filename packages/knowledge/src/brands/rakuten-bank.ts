import type { Brand, Source } from '@monban/engine'
import { jointStatementCardNumbers } from '../sources.ts'

const fakeMail: Source = {
  url: 'https://www.rakuten-bank.co.jp/info/2015/151222.html',
  title: '楽天銀行「金融機関の名をかたる電子メールについて」',
  kind: 'official',
  asOf: '2015-12-22',
  checkedOn: '2026-11-23',
}

// Its statement of 2015 that it sends no mail or SMS for identification is left out: one-time keys come by mail.
export const rakutenBank: Brand = {
  id: 'rakuten-bank',
  name: { ja: '楽天銀行', en: 'Rakuten Bank' },
  sector: 'bank',
  aliases: [
    '楽天銀行',
    'ラクテン銀行',
    '楽天銀行アプリ',
    '楽天銀行デビットカード',
    '楽天デビットカード',
    'イーバンク銀行',
    'Rakuten Bank',
  ],
  domains: [{ domain: 'rakuten-bank.co.jp', source: fakeMail }],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-card-number',
      channels: ['sms', 'email'],
      text: {
        ja: '楽天銀行のような会社が、SMSやメールでいきなりカード番号を求めることはありません。',
        en: 'Companies such as Rakuten Bank do not ask for a card number out of the blue by SMS or e-mail.',
      },
      source: jointStatementCardNumbers,
    },
  ],
  genuine: [
    {
      text: {
        ja: 'パスワードの期限を知らせる本物のメールは、手続きを、口座に自分でログインして行うように案内します。',
        en: 'A genuine notice about an expiring password tells you to log in to your account yourself.',
      },
      source: {
        url: 'https://ka-mato-ru.com/twitter/2021/02/02/post-46230/',
        title: '「【楽天銀行】ログインパスワードについては本物か？」',
        kind: 'other',
        checkedOn: '2026-11-23',
      },
    },
  ],
  checkAt: {
    text: {
      ja: '楽天銀行のアプリか自分のブックマークから開き、お知らせを見ます。',
      en: 'Open the Rakuten Bank app or your own bookmark and look at the notices.',
    },
    url: 'https://www.rakuten-bank.co.jp/',
    source: fakeMail,
  },
}
