import type { Brand, Source } from '@monban/engine'
import { openAppOrBookmark } from '../statements.ts'

const phishing: Source = {
  url: 'https://help.coinbase.com/en/coinbase/privacy-and-security/avoiding-phishing-and-scams/avoiding-cryptocurrency-scams/phishing',
  title: 'Coinbase Help, “Avoiding phishing”',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const coinbase: Brand = {
  id: 'coinbase',
  name: { ja: 'コインベース', en: 'Coinbase' },
  sector: 'payment',
  aliases: ['Coinbase', 'コインベース', 'Coinbase Wallet', 'Coinbase Support'],
  domains: [{ domain: 'coinbase.com', source: phishing }],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-credentials',
      channels: ['sms', 'email', 'call', 'chat'],
      text: {
        ja: 'コインベースの担当者は、パスワードや確認コードを尋ねません。',
        en: 'Coinbase agents never ask for your password or 2-step code.',
      },
      source: phishing,
    },
    {
      act: 'asks-app-install',
      channels: ['call', 'chat'],
      text: {
        ja: 'コインベースの担当者は、ソフトを入れさせません。',
        en: 'Coinbase agents never ask you to install software.',
      },
      source: phishing,
    },
  ],
  genuine: [
    {
      text: {
        ja: 'コインベースのサイトには、いつもcoinbase.comから入ります。',
        en: 'Always reach Coinbase at coinbase.com.',
      },
      source: phishing,
    },
  ],
  checkAt: { text: openAppOrBookmark, url: 'https://www.coinbase.com/', source: phishing },
}
