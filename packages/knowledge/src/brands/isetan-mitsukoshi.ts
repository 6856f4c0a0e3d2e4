import type { Brand, Source } from '@monban/engine'
import { callNumberOnCard, cardIssuersNeverAskByMail } from '../statements.ts'

const notice: Source = {
  url: 'https://www2.micard.co.jp/notice/201030notice.html',
  title: 'エムアイカード「当社を名乗る不審なメール（フィッシングメール）にご注意ください」',
  kind: 'official',
  asOf: '2021-11-04',
  checkedOn: '2026-11-23',
}

const store: Source = {
  url: 'https://www.mistore.jp/shopping/information/i00142_info.html',
  title: '三越伊勢丹オンラインストア「お客さま情報の不正取得にご注意ください」',
  kind: 'official',
  asOf: '2022-07-01',
  checkedOn: '2026-11-23',
}

export const isetanMitsukoshi: Brand = {
  id: 'isetan-mitsukoshi',
  name: { ja: '三越伊勢丹・エムアイカード', en: 'Isetan Mitsukoshi, MI Card' },
  sector: 'card',
  aliases: ['エムアイカード', 'MICARD', 'エムアイポイント', '三越伊勢丹', 'Isetan Mitsukoshi'],
  domains: [
    { domain: 'micard.co.jp', source: notice },
    { domain: 'mistore.jp', source: store },
  ],
  unconfirmedDomains: ['imhds.co.jp', 'isetan.co.jp', 'mitsukoshi.co.jp'],
  numbers: [],
  neverDoes: [cardIssuersNeverAskByMail],
  genuine: [
    {
      text: {
        ja: 'エムアイカードの本物のメールには、一部を除いて電子署名が付いています。',
        en: 'Genuine mail from MI Card bears a digital signature, with some exceptions.',
      },
      source: notice,
    },
  ],
  checkAt: { text: callNumberOnCard, url: 'https://www2.micard.co.jp/', source: notice },
}
