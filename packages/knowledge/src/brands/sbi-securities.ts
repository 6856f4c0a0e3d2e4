import type { Brand, Source } from '@monban/engine'

const antiFraud: Source = {
  url: 'https://site2.sbisec.co.jp/ETGate/WPLETmgR001Control?OutSide=on&getFlg=on&burl=search_home&cat1=home&cat2=service&dir=service&file=home_antifraud.html',
  title: 'SBI証券「投資詐欺の対策と手口」',
  kind: 'official',
  asOf: '2025-07-18',
  checkedOn: '2026-11-23',
}

export const sbiSecurities: Brand = {
  id: 'sbi-securities',
  name: { ja: 'SBI証券', en: 'SBI SECURITIES' },
  sector: 'securities',
  aliases: ['SBI証券', 'エスビーアイ証券', 'SBI Securities'],
  domains: [{ domain: 'sbisec.co.jp', source: antiFraud }],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-transfer',
      channels: ['chat'],
      text: {
        ja: 'SBI証券の会長やその秘書が、LINEなどで投資を勧めることはありません。',
        en: 'The chairman of SBI SECURITIES and his staff never promote investments on LINE or the like.',
      },
      source: antiFraud,
    },
  ],
  genuine: [
    {
      text: {
        ja: '2025年4月25日から、SBI証券のメールには、原則として自社サイトへのURLが書かれていません。',
        en: 'Since 25 April 2025 mail of SBI SECURITIES carries, as a rule, no URL of its site.',
      },
      source: antiFraud,
    },
    {
      text: {
        ja: '差出人が@sbisec.co.jpに見える偽メールもあります。',
        en: 'There is fake mail that shows a sender at @sbisec.co.jp.',
      },
      source: antiFraud,
    },
  ],
  checkAt: {
    text: {
      ja: 'メールのリンクは使わず、SBI証券のアプリか自分のブックマークから開いて見ます。',
      en: 'Do not use the link; open the SBI SECURITIES app or your own bookmark.',
    },
    url: 'https://www.sbisec.co.jp/',
    source: antiFraud,
  },
}
