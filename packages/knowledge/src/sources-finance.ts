import type { Source } from '@monban/engine'

// Sources that several card companies rest on.

/** American Express, AEON, DOCOMO, Saison, JCB, SMBC Card, Sumitomo Mitsui Trust Club, MUFG NICOS, UC and Rakuten Card. */
export const tenCardCompanies: Source = {
  url: 'https://news.livedoor.com/article/detail/30002335/',
  title:
    'ライブドアニュース「国内のクレジットカード会社10社と日本クレジットカード協会、フィッシングに共同で注意喚起」',
  kind: 'press',
  asOf: '2025-11-17',
  checkedOn: '2026-11-23',
}
