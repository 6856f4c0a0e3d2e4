import type { Brand, Source } from '@monban/engine'
import { openAppOrBookmark } from '../statements.ts'

const caution: Source = {
  url: 'https://www.xserver.ne.jp/information_detail.php?view_id=8122',
  title: 'エックスサーバー「エックスサーバーを装ったフィッシングメールにご注意ください」',
  kind: 'official',
  asOf: '2022-01-30',
  checkedOn: '2026-11-23',
}

export const xserver: Brand = {
  id: 'xserver',
  name: { ja: 'エックスサーバー', en: 'Xserver' },
  sector: 'technology',
  aliases: ['エックスサーバー', 'Xserver', 'シンレンタルサーバー'],
  domains: [{ domain: 'xserver.ne.jp', source: caution }],
  unconfirmedDomains: ['xserver.co.jp', 'xserver.jp', 'xdomain.ne.jp'],
  numbers: [],
  neverDoes: [],
  genuine: [
    {
      text: {
        ja: 'エックスサーバーの本物のサイトはxserver.ne.jpです。ログイン画面をまねた偽サイトが確かめられています。',
        en: 'The real site is xserver.ne.jp. Copies of its login page have been found.',
      },
      source: caution,
    },
  ],
  checkAt: { text: openAppOrBookmark, url: 'https://www.xserver.ne.jp/', source: caution },
}
