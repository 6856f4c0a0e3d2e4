import type { Brand, Source } from '@monban/engine'

const phishing: Source = {
  url: 'https://www.sbishinseibank.co.jp/security/attention/phishing.html',
  title: 'SBI新生銀行「フィッシング詐欺とは？」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const sbiShinseiBank: Brand = {
  id: 'sbi-shinsei-bank',
  name: { ja: 'SBI新生銀行', en: 'SBI Shinsei Bank' },
  sector: 'bank',
  aliases: [
    'SBI新生銀行',
    '新生銀行',
    'SBI新生パワーダイレクト',
    '新生パワーダイレクト',
    'SBI Shinsei Bank',
    'Shinsei Bank',
  ],
  domains: [
    { domain: 'sbishinseibank.co.jp', source: phishing },
    {
      domain: 'shinseibank.com',
      source: {
        url: 'https://www.shinseibank.com/security/pd/001.html',
        title: 'SBI新生銀行「フィッシング詐欺にご注意ください！！」',
        kind: 'official',
        checkedOn: '2026-11-23',
      },
    },
  ],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-credentials',
      channels: ['email', 'call', 'letter'],
      text: {
        ja: 'SBI新生銀行は、パスワードや暗証番号をメールや電話、書面で直接尋ねません。',
        en: 'SBI Shinsei Bank never asks directly for passwords or PINs by e-mail, telephone or letter.',
      },
      source: {
        url: 'https://sbishinseibank.co.jp/security/news111121_secure.html',
        title: 'SBI新生銀行「不正なポップアップ画面・詐欺メールなどの金融犯罪にご注意ください」',
        kind: 'official',
        checkedOn: '2026-11-23',
      },
    },
  ],
  genuine: [
    {
      text: {
        ja: '重要なお知らせなどの本物のメールは、support@sbishinseibank.co.jpなどから届きます。',
        en: 'Genuine notices come from support@sbishinseibank.co.jp and similar addresses.',
      },
      source: phishing,
    },
  ],
  checkAt: {
    text: {
      ja: 'SBI新生銀行のアプリか自分のブックマークから開いて見ます。',
      en: 'Open the SBI Shinsei Bank app or your own bookmark.',
    },
    url: 'https://www.sbishinseibank.co.jp/',
    source: phishing,
  },
}
