import type { Brand } from '@monban/engine'
import { etaxSuspiciousMessages, oitaCityTaxMessages } from '../sources.ts'

export const nta: Brand = {
  id: 'nta',
  name: { ja: '国税庁', en: 'National Tax Agency' },
  sector: 'public-body',
  aliases: [
    '国税庁',
    '国税局',
    '税務署',
    'e-Tax',
    'イータックス',
    '国税電子申告・納税システム',
    'National Tax Agency',
    '国税厅',
  ],
  domains: [{ domain: 'nta.go.jp', source: etaxSuspiciousMessages }],
  numbers: [],
  neverDoes: [
    {
      act: 'sends-link',
      channels: ['sms'],
      text: {
        ja: '国税庁や税務署は、リンクの付いたSMSを送りません。',
        en: 'The tax agency and tax offices send no SMS with links.',
      },
      source: etaxSuspiciousMessages,
    },
    {
      act: 'demands-unpaid-charge',
      channels: ['sms', 'email'],
      text: {
        ja: '国税庁や税務署は、SMSやメールで税金の支払いを求めません。',
        en: 'The tax agency and tax offices do not demand tax payments by SMS or e-mail.',
      },
      source: oitaCityTaxMessages,
    },
    {
      act: 'threatens-legal-action',
      channels: ['sms', 'email'],
      text: {
        ja: '国税庁や税務署は、SMSやメールで差し押さえを予告しません。',
        en: 'The tax agency and tax offices do not announce seizures by SMS or e-mail.',
      },
      source: oitaCityTaxMessages,
    },
  ],
  genuine: [
    {
      text: {
        ja: '国税庁からのメールは、e-Taxやメールマガジンなどに自分のアドレスを登録した人にだけ届きます。',
        en: 'Mail from the tax agency comes only to people who registered an address with e-Tax or its newsletters.',
      },
      source: etaxSuspiciousMessages,
    },
    {
      text: {
        ja: 'e-Taxの本物のメールの差出人はinfo@e-tax.nta.go.jpですが、この差出人をまねた偽メールもあります。',
        en: 'Genuine e-Tax mail comes from info@e-tax.nta.go.jp, but fakes copy this sender too.',
      },
      source: {
        url: 'https://www.e-tax.nta.go.jp/topics/topics_hushin_mail_1906.htm',
        title: '国税庁 e-Tax「e-Taxのアドレスを偽装したメールについて」',
        kind: 'official',
        asOf: '2019-06-11',
        checkedOn: '2026-11-23',
      },
    },
  ],
  checkAt: {
    text: {
      ja: '国税庁のサイトで近くの税務署の番号を自分で調べ、電話で聞きます。',
      en: 'Look up the number of your tax office on the agency’s site yourself, and ask by telephone.',
    },
    url: 'https://www.nta.go.jp/',
    source: etaxSuspiciousMessages,
  },
}
