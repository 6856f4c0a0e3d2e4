import type { Brand, Source } from '@monban/engine'

const consulate: Source = {
  url: 'https://niigata.china-consulate.gov.cn/jpn/lsbh/tztg/201808/t20180824_5697362.htm',
  title: '中国駐新潟総領事館「大使館・総領事館を騙った電話詐欺にご注意ください」',
  kind: 'official',
  asOf: '2018-08-24',
  checkedOn: '2026-11-23',
}

export const chineseEmbassy: Brand = {
  id: 'chinese-embassy',
  name: { ja: '中国大使館・総領事館', en: 'Chinese embassy and consulates' },
  sector: 'public-body',
  aliases: [
    '中国大使館',
    '中華人民共和国大使館',
    '中国総領事館',
    '中国領事館',
    'Chinese Embassy',
    'Chinese Consulate',
  ],
  domains: [{ domain: 'china-consulate.gov.cn', source: consulate }],
  unconfirmedDomains: ['china-embassy.gov.cn', 'china-embassy.or.jp'],
  numbers: [
    {
      number: '+81252288888',
      purpose: {
        ja: '新潟総領事館の領事保護の窓口',
        en: 'Consular protection, consulate-general in Niigata',
      },
      source: consulate,
    },
  ],
  neverDoes: [
    {
      act: 'asks-transfer',
      channels: ['call', 'chat'],
      text: {
        ja: '中国の大使館や領事館は、電話で個人情報や送金を求めません。',
        en: 'Chinese embassies and consulates never ask for personal details or money by phone.',
      },
      source: consulate,
    },
    {
      act: 'threatens-legal-action',
      channels: ['call'],
      text: {
        ja: '中国の大使館や領事館は、事件に関わっていると電話で知らせません。',
        en: 'Chinese embassies and consulates do not phone to tell you that you are part of a case.',
      },
      source: consulate,
    },
  ],
  genuine: [
    {
      text: {
        ja: '表示される番号は、大使館の本物の番号に見せかけられることがあります。',
        en: 'The number shown can be made to look like the embassy’s own.',
      },
      source: consulate,
    },
  ],
  checkAt: {
    text: {
      ja: '電話を切り、公式サイトで調べた番号に自分でかけます。',
      en: 'Hang up, and call a number that you looked up on the official site.',
    },
    url: 'https://niigata.china-consulate.gov.cn/',
    source: consulate,
  },
}
