import type { Brand, Source } from '@monban/engine'

const supportScam: Source = {
  url: 'https://news.microsoft.com/ja-jp/2021/01/29/210129-information/',
  title: '日本マイクロソフト「マイクロソフトのサポートを装った詐欺にご注意ください」',
  kind: 'official',
  asOf: '2021-01-29',
  checkedOn: '2026-11-23',
}

export const microsoft: Brand = {
  id: 'microsoft',
  name: { ja: 'マイクロソフト', en: 'Microsoft' },
  sector: 'technology',
  aliases: [
    'マイクロソフト',
    '日本マイクロソフト',
    'Microsoftサポート',
    'Microsoft Support',
    'マイクロソフトサポート',
    'Microsoftアカウント',
    'マイクロソフトアカウント',
    'Microsoft Account',
    'Microsoftセキュリティ',
    'Microsoftアカウントチーム',
    'Microsoft Japan',
    'Microsoft社',
    'Windowsサポート',
    'Windows Support',
    'Windows Defender',
    'Windowsセキュリティ',
    'Windowsファイアウォール',
    'Windowsヘルプデスク',
    'Microsoft Teams Support',
    'OneDrive account',
    'OneDriveアカウント',
    'Office365 account',
    'Office 365アカウント',
    'Microsoft 365 account',
    'Microsoft 365アカウント',
  ],
  shortNames: ['Microsoft', 'Windows', 'OneDrive', 'Office 365', 'Office365', 'Microsoft 365', 'Outlook'],
  domains: [{ domain: 'microsoft.com', source: supportScam }],
  unconfirmedDomains: [
    'microsoftonline.com',
    'live.com',
    'office.com',
    'office365.com',
    'outlook.com',
    'office.net',
    'microsoft365.com',
    'aka.ms',
  ],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-call-back',
      channels: ['web'],
      text: {
        ja: 'マイクロソフトの警告の画面に、電話番号が出ることはありません。',
        en: 'Error and warning messages from Microsoft never show a telephone number.',
      },
      source: supportScam,
    },
    {
      act: 'asks-gift-card-number',
      channels: ['web', 'call'],
      text: {
        ja: 'マイクロソフトは、サポート料金をギフトカードで請求しません。',
        en: 'Microsoft never charges for support in gift cards.',
      },
      source: supportScam,
    },
    {
      act: 'asks-credentials',
      channels: ['email', 'call'],
      text: {
        ja: 'マイクロソフトは、個人情報を尋ねるメールや電話を一方的にしません。',
        en: 'Microsoft makes no unsolicited mail or call that asks for personal details.',
      },
      source: supportScam,
    },
  ],
  genuine: [
    {
      text: {
        ja: 'サポートとの連絡は、必ず利用者のほうから始まります。警告の画面に電話番号が出るものは偽物です。',
        en: 'Support is always contacted by the user first. A warning that shows a telephone number is fake.',
      },
      source: supportScam,
    },
  ],
  checkAt: {
    text: {
      ja: '警告の画面は閉じ、困ったときは自分でマイクロソフトの公式サイトを開いて調べます。',
      en: 'Close the warning; if you need help, open the Microsoft site yourself.',
    },
    url: 'https://www.microsoft.com/',
    source: supportScam,
  },
}
