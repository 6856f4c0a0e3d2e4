import type { Brand, Source } from '@monban/engine'
import { banksNeverAskByMessage, openAppOrBookmark } from '../statements.ts'

const release: Source = {
  url: 'https://moneyzone.jp/134864/amp',
  title: 'MONEYzone「当行を装った偽SMS・偽サイトの発覚について」（広島銀行の発表の転載）',
  kind: 'press',
  checkedOn: '2026-11-23',
}

export const hiroshimaBank: Brand = {
  id: 'hiroshima-bank',
  name: { ja: '広島銀行', en: 'Hiroshima Bank' },
  sector: 'bank',
  aliases: ['広島銀行', 'ひろぎん', 'Hiroshima Bank'],
  domains: [{ domain: 'hirogin.co.jp', source: release }],
  numbers: [],
  neverDoes: [banksNeverAskByMessage],
  genuine: [
    {
      text: {
        ja: '偽サイトのアドレスに、本物のhirogin.co.jpという文字が入っていたこともあります。',
        en: 'Fake sites have carried the real name hirogin.co.jp within their address.',
      },
      source: release,
    },
  ],
  checkAt: { text: openAppOrBookmark, url: 'https://www.hirogin.co.jp/', source: release },
}
