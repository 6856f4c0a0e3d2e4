import type { Brand, Source } from '@monban/engine'
import { jointStatementCardNumbers } from '../sources.ts'

const domain: Source = {
  url: 'https://www.shinjoho.com/phishing/%ef%bc%9cjaccs%ef%bc%9e2025%e5%b9%b48%e6%9c%88%e5%ba%a6%e3%81%8a%e6%94%af%e6%89%95%e3%81%84%e9%87%91%e9%a1%8d%e7%a2%ba%e5%ae%9a%e3%81%ae%e3%81%94%e6%a1%88%e5%86%85-%e3%81%af%e8%a9%90%e6%ac%ba%e3%81%a7',
  title: '「<JACCS>2025年8月度お支払い金額確定のご案内」は詐欺（公式のドメインを挙げた記事）',
  kind: 'other',
  checkedOn: '2026-11-23',
}

export const jaccs: Brand = {
  id: 'jaccs',
  name: { ja: 'ジャックス', en: 'JACCS' },
  sector: 'card',
  aliases: ['JACCS', 'JACCSカード', 'ジャックスカード', 'インターコムクラブ', 'ジャックスインターコムクラブ'],
  shortNames: ['ジャックス'],
  domains: [{ domain: 'jaccs.co.jp', source: domain }],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-card-number',
      channels: ['sms', 'email'],
      text: {
        ja: 'ジャックスのようなカード会社が、SMSやメールでいきなりカード番号を求めることはありません。',
        en: 'Card companies such as JACCS do not ask for a card number out of the blue by SMS or e-mail.',
      },
      source: jointStatementCardNumbers,
    },
  ],
  genuine: [
    {
      text: {
        ja: 'ジャックスの公式のドメインは、jaccs.co.jpです。',
        en: 'The official domain of JACCS is jaccs.co.jp.',
      },
      source: domain,
    },
  ],
  checkAt: {
    text: {
      ja: '自分のブックマークからインターコムクラブを開くか、カードの裏に書いてある番号に聞きます。',
      en: 'Open the members’ site from your own bookmark, or call the number on the back of your card.',
    },
    url: 'https://www.jaccs.co.jp/',
    source: domain,
  },
}
