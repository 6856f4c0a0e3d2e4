import type { Brand, Source } from '@monban/engine'
import { openAppOrBookmark } from '../statements.ts'

const imposter: Source = {
  url: 'https://www.wellsfargo.com/privacy-security/fraud/bank-scams/bank-imposter/',
  title: 'Wells Fargo, “5 steps to avoid bank imposter scams”',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const wellsFargo: Brand = {
  id: 'wells-fargo',
  name: { ja: 'ウェルズ・ファーゴ', en: 'Wells Fargo' },
  sector: 'bank',
  aliases: ['Wells Fargo', 'ウェルズ・ファーゴ'],
  domains: [{ domain: 'wellsfargo.com', source: imposter }],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-credentials',
      channels: ['sms', 'email', 'call'],
      text: {
        ja: 'ウェルズ・ファーゴの行員が、暗証番号や確認コードを尋ねることはありません。',
        en: 'Wells Fargo employees never ask for your PIN, password or one-time codes.',
      },
      source: imposter,
    },
    {
      act: 'asks-transfer',
      channels: ['sms', 'email', 'call'],
      text: {
        ja: 'ウェルズ・ファーゴは、金を守るためと言って送金させません。',
        en: 'Wells Fargo never has you send money to “protect” or “reverse” anything.',
      },
      source: imposter,
    },
  ],
  genuine: [
    {
      text: {
        ja: '確認コードは、自分が操作したときにだけ届きます。',
        en: 'An access code comes only when you did something yourself.',
      },
      source: imposter,
    },
  ],
  checkAt: { text: openAppOrBookmark, url: 'https://www.wellsfargo.com/', source: imposter },
}
