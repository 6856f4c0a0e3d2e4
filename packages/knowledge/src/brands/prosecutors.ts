import type { Brand, Source } from '@monban/engine'
import { policeDoNotMessage } from '../sources-general.ts'
import { authoritiesNeverMoveMoney } from '../statements.ts'

const asahi: Source = {
  url: 'https://www.asahi.com/articles/ASH655CT3H65UTIL042.html',
  title: '朝日新聞「検察職員を装って偽の検察庁のホームページを案内」',
  kind: 'press',
  checkedOn: '2026-11-23',
}

// No page that we read states its host; go.jp is for public bodies only.
export const prosecutors: Brand = {
  id: 'prosecutors',
  name: { ja: '検察庁', en: 'Public prosecutors' },
  sector: 'public-body',
  aliases: ['検察庁', '東京地検', '大阪地検', 'Public Prosecutors Office'],
  domains: [],
  unconfirmedDomains: ['kensatsu.go.jp'],
  numbers: [],
  neverDoes: [
    authoritiesNeverMoveMoney,
    {
      act: 'asks-credentials',
      channels: ['call', 'sms', 'email'],
      text: {
        ja: '検察庁が、ホームページで口座の情報を入れさせることはありません。',
        en: 'Prosecutors never have you enter bank details on a web page.',
      },
      source: asahi,
    },
  ],
  genuine: [
    {
      text: {
        ja: '警察や検察は、SNSやメッセージアプリで人とやり取りをしません。',
        en: 'Police and prosecutors never deal with people through social media or messaging apps.',
      },
      source: policeDoNotMessage,
    },
  ],
  checkAt: {
    text: {
      ja: '電話を切り、自分で調べた番号か、警察相談専用電話の#9110にかけます。',
      en: 'Hang up, and call a number you looked up yourself, or #9110.',
    },
    url: 'https://www.kensatsu.go.jp/',
    source: policeDoNotMessage,
  },
}
