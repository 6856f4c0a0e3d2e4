import type { Brand, Source } from '@monban/engine'

const notice: Source = {
  url: 'https://www.yodobashi.com/ec/support/news/200421326750/index.html',
  title: 'ヨドバシカメラ「ヨドバシカメラを装ったフィッシングメール」',
  kind: 'official',
  asOf: '2020-04-21',
  checkedOn: '2026-11-23',
}

export const yodobashi: Brand = {
  id: 'yodobashi',
  name: { ja: 'ヨドバシカメラ', en: 'Yodobashi Camera' },
  sector: 'shop',
  aliases: [
    'ヨドバシカメラ',
    'ヨドバシ',
    'ヨドバシドットコム',
    'ヨドバシ・ドット・コム',
    'ヨドバシ.com',
    'Yodobashi',
    'yodobashi.com',
    'Yodobashi Camera',
  ],
  domains: [{ domain: 'yodobashi.com', source: notice }],
  numbers: [],
  neverDoes: [],
  genuine: [
    {
      text: {
        ja: '本物のメールの差出人はyodobashi.comだけです。「お客様情報変更依頼受付」の題名をまねた偽物が何度も出ています。',
        en: 'Genuine mail comes only from yodobashi.com. Fakes keep copying its notice of changed customer details.',
      },
      source: {
        url: 'https://sumaoji.com/?p=17507',
        title: 'スマおじ「お客様情報 変更依頼受付は公式からか」（公式の説明の引用）',
        kind: 'other',
        checkedOn: '2026-11-23',
      },
    },
  ],
  checkAt: {
    text: {
      ja: 'メールのリンクは使わず、自分のブックマークからヨドバシ・ドット・コムを開いて見ます。',
      en: 'Do not use the link in the mail; open Yodobashi.com from your own bookmark.',
    },
    url: 'https://www.yodobashi.com/',
    source: notice,
  },
}
