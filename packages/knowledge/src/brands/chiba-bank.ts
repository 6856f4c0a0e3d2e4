import type { Brand, Source } from '@monban/engine'

const address: Source = {
  url: 'https://www.chibabank.co.jp/myaccess/security/internet/security_01.html',
  title: '千葉銀行「ちばぎんマイアクセスへアクセスしていることの確認方法」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const chibaBank: Brand = {
  id: 'chiba-bank',
  name: { ja: '千葉銀行', en: 'Chiba Bank' },
  sector: 'bank',
  aliases: ['千葉銀行', 'ちばぎん', 'チバギン', 'ちばぎんアプリ', 'ちばぎんマイアクセス', 'Chiba Bank'],
  domains: [{ domain: 'chibabank.co.jp', source: address }],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-app-install',
      channels: ['letter'],
      text: {
        ja: '千葉銀行は、CD-ROMでソフトウェアを送ることを一切していません。',
        en: 'Chiba Bank never sends software on a CD-ROM.',
      },
      source: {
        url: 'https://www.chibabank.co.jp/myaccess/security/internet/security_03.html',
        title: '千葉銀行「当行を騙ったCD-ROMにご注意ください」',
        kind: 'official',
        checkedOn: '2026-11-23',
      },
    },
  ],
  genuine: [
    {
      text: {
        ja: '本物のインターネットバンキングのアドレスは、https://ib.chibabank.co.jp/0134/で始まります。',
        en: 'The genuine internet banking address begins with https://ib.chibabank.co.jp/0134/.',
      },
      source: address,
    },
  ],
  checkAt: {
    text: {
      ja: 'ちばぎんアプリか自分のブックマークから開いて見ます。',
      en: 'Open the Chibagin app or your own bookmark.',
    },
    url: 'https://www.chibabank.co.jp/',
    source: address,
  },
}
