import type { Brand, Source } from '@monban/engine'

const digital: Source = {
  url: 'https://www.digital.go.jp/policies/mynumber_faq_06/',
  title: 'デジタル庁「よくある質問：マイナポータルについて」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

const faq: Source = {
  url: 'https://faq.myna.go.jp/category/show/5',
  title: 'マイナポータル「よくある質問」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const mynaPortal: Brand = {
  id: 'myna-portal',
  name: { ja: 'デジタル庁・マイナポータル', en: 'Digital Agency and Mynaportal' },
  sector: 'public-body',
  aliases: ['デジタル庁', 'マイナポータル', 'マイナポイント事務局', 'Mynaportal', 'Digital Agency'],
  domains: [
    { domain: 'digital.go.jp', source: digital },
    { domain: 'myna.go.jp', source: faq },
  ],
  numbers: [],
  neverDoes: [],
  genuine: [
    {
      text: {
        ja: '役所からのお知らせは、マイナポータルに自分で入れば見ることができます。',
        en: 'Notices from public offices can be seen by logging in to Mynaportal yourself.',
      },
      source: digital,
    },
    {
      text: {
        ja: 'マイナポータルは、マイナンバーカードの電子証明書で本人を確かめます。',
        en: 'Mynaportal identifies you by the certificate in your My Number card.',
      },
      source: faq,
    },
  ],
  checkAt: {
    text: {
      ja: 'リンクは使わず、マイナポータルのアプリを自分で開いて、お知らせを見ます。',
      en: 'Do not use the link; open the Mynaportal app yourself and look at your notices.',
    },
    url: 'https://myna.go.jp/',
    source: faq,
  },
}
