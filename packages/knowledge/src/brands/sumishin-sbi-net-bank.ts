import type { Brand, Source } from '@monban/engine'

const phishing: Source = {
  url: 'https://www.netbk.co.jp/wpl/NBGate/i900500CT/PD/security_107',
  title: '住信SBIネット銀行「フィッシング詐欺にご注意ください」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const sumishinSbiNetBank: Brand = {
  id: 'sumishin-sbi-net-bank',
  name: { ja: '住信SBIネット銀行', en: 'SBI Sumishin Net Bank' },
  sector: 'bank',
  aliases: [
    '住信SBIネット銀行',
    '住信SBI',
    'SBIネット銀行',
    '住信エスビーアイネット銀行',
    'd NEOBANK',
    'ドコモSMTBネット銀行',
    'SBI Sumishin Net Bank',
    'Sumishin SBI Net Bank',
  ],
  domains: [{ domain: 'netbk.co.jp', source: phishing }],
  unconfirmedDomains: ['netbk.jp'],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-credentials',
      channels: ['email'],
      text: {
        ja: '住信SBIネット銀行は、メールでパスワードや暗証番号を尋ねません。',
        en: 'SBI Sumishin Net Bank never asks for passwords or PINs by e-mail.',
      },
      source: phishing,
    },
    {
      act: 'asks-credentials',
      channels: ['call'],
      text: {
        ja: '住信SBIネット銀行は、電話でパスワードや認証番号を尋ねません。',
        en: 'SBI Sumishin Net Bank never asks for passwords or codes by telephone.',
      },
      source: {
        url: 'https://neobank.netbk.co.jp/contents/company/info/2025/0314_003709.html',
        title: '住信SBIネット銀行「法人口座を狙ったフィッシングにご注意ください」',
        kind: 'official',
        asOf: '2025-03-14',
        checkedOn: '2026-11-23',
      },
    },
  ],
  genuine: [
    {
      text: {
        ja: '本物のメールには電子署名が付いています。',
        en: 'Genuine mail carries a digital signature.',
      },
      source: phishing,
    },
  ],
  checkAt: {
    text: { ja: 'アプリか自分のブックマークから開いて見ます。', en: 'Open the app or your own bookmark.' },
    url: 'https://www.netbk.co.jp/',
    source: phishing,
  },
}
