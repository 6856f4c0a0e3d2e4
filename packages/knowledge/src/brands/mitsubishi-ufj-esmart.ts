import type { Brand, Source } from '@monban/engine'

const security: Source = {
  url: 'https://www.kabu.com/company/policy/isms.html',
  title: '三菱UFJ eスマート証券「セキュリティ」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const mitsubishiUfjEsmart: Brand = {
  id: 'mitsubishi-ufj-esmart',
  name: { ja: '三菱UFJ eスマート証券', en: 'Mitsubishi UFJ eSmart Securities' },
  sector: 'securities',
  aliases: [
    '三菱UFJ eスマート証券',
    '三菱UFJイースマート証券',
    'eスマート証券',
    'UFJeスマート証券',
    'auカブコム証券',
    'カブコム証券',
    'カブドットコム証券',
    'Mitsubishi UFJ eSmart Securities',
    'au Kabucom Securities',
  ],
  domains: [{ domain: 'kabu.com', source: security }],
  numbers: [],
  neverDoes: [],
  genuine: [
    {
      text: {
        ja: '本物のログインでは、パスワードのほかに認証コードか認証アプリを使います。',
        en: 'A genuine login uses a code or an authenticator app besides the password.',
      },
      source: security,
    },
  ],
  checkAt: {
    text: {
      ja: 'アプリか自分のブックマークから三菱UFJ eスマート証券のサイトを開いて見ます。',
      en: 'Open the app or the company’s site from your own bookmark.',
    },
    url: 'https://www.kabu.com/',
    source: security,
  },
}
