import type { Brand, Source } from '@monban/engine'

const crimes: Source = {
  url: 'https://www.sevenbank.co.jp/corp/guide/detail03.html',
  title: 'セブン銀行「金融犯罪事例と対策」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const sevenBank: Brand = {
  id: 'seven-bank',
  name: { ja: 'セブン銀行', en: 'Seven Bank' },
  sector: 'bank',
  aliases: ['セブン銀行', 'セブンバンク', 'Myセブン銀行', 'Seven Bank', 'セブン銀行ATM'],
  domains: [{ domain: 'sevenbank.co.jp', source: crimes }],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-credentials',
      channels: ['email'],
      text: {
        ja: 'セブン銀行は、メールなどで暗証番号やID、パスワードを尋ねません。',
        en: 'Seven Bank never asks for PINs, IDs or passwords by e-mail or the like.',
      },
      source: crimes,
    },
  ],
  genuine: [
    {
      text: {
        ja: '本物の画面で入れる確認ナンバーは、2桁の数字が2か所だけです。全部は求められません。',
        en: 'Genuine screens ask for two pairs of digits of your confirmation number, never for all of it.',
      },
      source: crimes,
    },
  ],
  checkAt: {
    text: {
      ja: 'セブン銀行のアプリか自分のブックマークから開いて見ます。',
      en: 'Open the Seven Bank app or your own bookmark.',
    },
    url: 'https://www.sevenbank.co.jp/',
    source: crimes,
  },
}
