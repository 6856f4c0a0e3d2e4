import type { Brand, Source } from '@monban/engine'

const dial: Source = {
  url: 'https://www.houterasu.or.jp/madoguchi_info/call_center/',
  title: '法テラス「サポートダイヤル」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

const fraud: Source = {
  url: 'https://asahi-lawoffice.net/news/%E3%80%90%E6%B3%A8%E6%84%8F%E5%96%9A%E8%B5%B7%E3%80%91%E6%B3%95%E3%83%86%E3%83%A9%E3%82%B9%E5%90%8D%E3%81%A7%E3%81%AE%E8%A9%90%E6%AC%BA%E4%BA%8B%E6%A1%88%E3%81%AB%E3%81%A4%E3%81%84%E3%81%A6/',
  title: '法律事務所のお知らせ「法テラス名での詐欺事案について」',
  kind: 'other',
  asOf: '2011-12-28',
  checkedOn: '2026-11-23',
}

export const japanLegalSupport: Brand = {
  id: 'japan-legal-support',
  name: { ja: '法テラス', en: 'Japan Legal Support Center (Houterasu)' },
  sector: 'public-body',
  aliases: ['法テラス', '日本司法支援センター', 'Houterasu', 'Japan Legal Support Center'],
  domains: [{ domain: 'houterasu.or.jp', source: dial }],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-transfer',
      channels: ['call'],
      text: {
        ja: '法テラスは、援助が決まる前に費用を電話で請求しません。',
        en: 'Houterasu never demands fees by telephone before aid has been granted.',
      },
      source: fraud,
    },
  ],
  genuine: [
    {
      text: {
        ja: '法テラスのほうから個人の家に電話して、事件を引き受けると持ちかけることはありません。',
        en: 'Houterasu never phones people at home to offer to take a case.',
      },
      source: fraud,
    },
  ],
  checkAt: {
    text: {
      ja: 'かかってきた電話は切り、公式サイトで番号を自分で調べて聞きます。',
      en: 'Hang up, look up the number on the official site yourself, and ask.',
    },
    url: 'https://www.houterasu.or.jp/',
    source: dial,
  },
}
