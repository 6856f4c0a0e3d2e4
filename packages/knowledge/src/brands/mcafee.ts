import type { Brand, Source } from '@monban/engine'

const announce: Source = {
  url: 'https://www.mcafee.com/enterprise/ja-jp/microsites/announcement/20180725.html',
  title: 'マカフィー「弊社名や製品名を騙って購入を促すメールやポップアップにご注意ください」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const mcafee: Brand = {
  id: 'mcafee',
  name: { ja: 'マカフィー', en: 'McAfee' },
  sector: 'technology',
  aliases: [
    'マカフィー',
    'McAfee',
    'マカフィーサポート',
    'McAfee Support',
    'McAfeeサポート',
    'マカフィーリブセーフ',
    'McAfee LiveSafe',
  ],
  domains: [{ domain: 'mcafee.com', source: announce }],
  numbers: [],
  neverDoes: [],
  genuine: [
    {
      text: {
        ja: '更新の本物のメールは、@mcafee.comか@smmktg.mcafee.comから、試用版か期限の切れた人にだけ届きます。',
        en: 'Genuine renewal mail comes from @mcafee.com or @smmktg.mcafee.com, to trial users and expired licences only.',
      },
      source: announce,
    },
    {
      text: {
        ja: '本物の警告は、入れてある製品の画面に出ます。ブラウザーに出る警告には偽物があります。',
        en: 'Genuine alerts appear in the installed product; those in a browser can be fake.',
      },
      source: {
        url: 'https://s-ier.co.jp/news/3642/',
        title: 'エスイエール「ブラウザーに偽のMcAfee通知が表示される」（公式の説明の引用）',
        kind: 'other',
        checkedOn: '2026-11-23',
      },
    },
  ],
  checkAt: {
    text: {
      ja: 'リンクやボタンは使わず、自分のパソコンのマカフィーの画面か、公式サイトで契約を見ます。',
      en: 'Use no link or button; look at your licence in the McAfee program or on its site.',
    },
    url: 'https://www.mcafee.com/',
    source: announce,
  },
}
