import type { Brand, Source } from '@monban/engine'
import { openAppOrBookmark } from '../statements.ts'

const fake: Source = {
  url: 'https://help.sakura.ad.jp/notification/n-510/',
  title: 'さくらインターネット「当社を騙ったフィッシングにご注意ください」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

const yahoo: Source = {
  url: 'https://help.sakura.ad.jp/notification/360000338401467/',
  title: 'さくらインターネット「なりすまし・フィッシングメールにご注意ください」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const sakuraInternet: Brand = {
  id: 'sakura-internet',
  name: { ja: 'さくらインターネット', en: 'Sakura internet' },
  sector: 'technology',
  aliases: ['さくらインターネット', 'さくらのレンタルサーバ', 'さくらのドメイン', 'SAKURA internet'],
  domains: [{ domain: 'sakura.ad.jp', source: fake }],
  numbers: [],
  neverDoes: [],
  genuine: [
    {
      text: {
        ja: '更新を知らせる本物のメールには、会員ID、契約者名、サービスコードが書いてあります。',
        en: 'Genuine renewal mail states your member ID, name and service code.',
      },
      source: yahoo,
    },
  ],
  checkAt: { text: openAppOrBookmark, url: 'https://help.sakura.ad.jp/', source: fake },
}
