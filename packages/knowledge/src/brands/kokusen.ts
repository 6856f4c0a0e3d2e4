import type { Brand, Source } from '@monban/engine'

const mail: Source = {
  url: 'https://www.kokusen.go.jp/t_box/data/t_box-faq_qa2013_38.html',
  title: '国民生活センター「国民生活センターをかたるメールが届いた」',
  kind: 'official',
  asOf: '2016-03-04',
  checkedOn: '2026-11-23',
}

export const kokusen: Brand = {
  id: 'kokusen',
  name: { ja: '国民生活センター', en: 'National Consumer Affairs Center of Japan' },
  sector: 'public-body',
  aliases: ['国民生活センター', '独立行政法人国民生活センター', 'National Consumer Affairs Center of Japan'],
  domains: [{ domain: 'kokusen.go.jp', source: mail }],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-call-back',
      channels: ['email', 'chat', 'letter'],
      text: {
        ja: '国民生活センターは、返金や救済の電話をするように求める知らせを個別に送りません。',
        en: 'The centre sends nobody a notice to call about refunds or relief.',
      },
      source: mail,
    },
  ],
  genuine: [
    {
      text: {
        ja: '「個人情報を削除する」といって公的機関が電話することは、絶対にありません。',
        en: 'No public body ever phones to say that it will delete your personal data.',
      },
      source: {
        url: 'https://itpro.nikkeibp.co.jp/atcl/news/15/012900348/',
        title: '日経ITPro「国民生活センターをかたる電話」',
        kind: 'press',
        checkedOn: '2026-11-23',
      },
    },
    {
      text: {
        ja: '本物の相談は、自分から電話をかけて始まります。返信やリンクはいりません。',
        en: 'A real consultation begins with your own call; no reply or link is needed.',
      },
      source: mail,
    },
  ],
  checkAt: {
    text: {
      ja: 'リンクも番号も使わず、消費者ホットライン188に聞きます。',
      en: 'Use neither link nor number; ask the consumer hotline 188.',
    },
    url: 'https://www.kokusen.go.jp/',
    source: mail,
  },
}
