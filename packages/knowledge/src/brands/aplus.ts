import type { Brand, Source } from '@monban/engine'
import { callNumberOnCard, cardIssuersNeverAskByMail } from '../statements.ts'

const security: Source = {
  url: 'https://www.aplus.co.jp/creditcard/use/security/info01.html',
  title: 'アプラス「安心してアプラスカードをご利用いただくために」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

const fake: Source = {
  url: 'https://sagi-boushi.net/column/2022/11/09/%E3%82%A2%E3%83%97%E3%83%A9%E3%82%B9%E3%80%94%E6%96%B0%E7%94%9F%E9%8A%80%E8%A1%8C%E3%82%B0%E3%83%AB%E3%83%BC%E3%83%97%E3%80%95%E3%82%92%E3%81%8B%E3%81%9F%E3%82%8B%E8%A9%90%E6%AC%BA%E3%83%A1%E3%83%BC/',
  title: '詐欺防止のコラム「アプラスをかたる詐欺メール」',
  kind: 'other',
  asOf: '2022-11-09',
  checkedOn: '2026-11-23',
}

export const aplus: Brand = {
  id: 'aplus',
  name: { ja: 'アプラス', en: 'APLUS' },
  sector: 'card',
  aliases: ['APLUS', 'NETstationAPLUS', 'アプラス'],
  domains: [{ domain: 'aplus.co.jp', source: security }],
  numbers: [],
  neverDoes: [cardIssuersNeverAskByMail],
  genuine: [
    {
      text: {
        ja: '偽メールは、正しいアドレスを見せながら別のサイトにつないでいます。見えているアドレスだけでは決められません。',
        en: 'Fake mail shows the true address and leads elsewhere. The address you see decides nothing.',
      },
      source: fake,
    },
  ],
  checkAt: { text: callNumberOnCard, url: 'https://www.aplus.co.jp/', source: security },
}
