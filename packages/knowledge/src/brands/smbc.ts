import type { Brand, Source } from '@monban/engine'

const mailQuestion: Source = {
  url: 'https://qa.smbc.co.jp/print/faq/5490?site_domain=default',
  title: '三井住友銀行 よくあるご質問「メールは本当に三井住友銀行から送信されたものですか？」',
  kind: 'official',
  asOf: '2022-08-19',
  checkedOn: '2026-11-23',
}

export const smbc: Brand = {
  id: 'smbc',
  name: { ja: '三井住友銀行', en: 'Sumitomo Mitsui Banking Corporation (SMBC)' },
  sector: 'bank',
  aliases: [
    '三井住友銀行',
    'SMBCダイレクト',
    'Sumitomo Mitsui Banking Corporation',
    'Sumitomo Mitsui Bank',
    'SMBC Bank',
    '三井住友フィナンシャルグループ',
    'SMBC',
    '三井住友バンク',
  ],
  shortNames: ['三井住友'],
  domains: [
    {
      domain: 'smbc.co.jp',
      source: {
        url: 'https://www2.smbc.co.jp/security/attention/index36.html',
        title:
          '三井住友銀行「当行をかたり個人情報を入力させるメール・ショートメッセージ（SMS）にご注意ください」',
        kind: 'official',
        asOf: '2024-06-21',
        checkedOn: '2026-11-23',
      },
    },
  ],
  unconfirmedDomains: ['smfg.co.jp', 'smbc-finance.co.jp', 'smbctb.co.jp'],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-credentials',
      channels: ['sms'],
      text: {
        ja: '三井住友銀行は、SMSから自行のサイトに誘導して暗証番号を入れさせません。',
        en: 'SMBC never leads you from an SMS to its site to enter a PIN.',
      },
      source: {
        url: 'https://www.smbc.co.jp/security/edm25_09.html',
        title: '三井住友銀行「SMBCダイレクトの暗証番号を入力させる不審なSMSにご注意ください」',
        kind: 'official',
        asOf: '2015-09-15',
        checkedOn: '2026-11-23',
      },
    },
    {
      act: 'asks-credentials',
      channels: ['email'],
      text: {
        ja: '三井住友銀行は、不安をあおって手続きを急がせるメールを送りません。',
        en: 'SMBC sends no mail that frightens you into a procedure.',
      },
      source: mailQuestion,
    },
  ],
  genuine: [
    {
      text: {
        ja: '本物のメールかどうかは、送信元のアドレス、電子署名、本文のURLで確かめられます。',
        en: 'The sender address, the digital signature and the URLs show whether mail is genuine.',
      },
      source: mailQuestion,
    },
  ],
  checkAt: {
    text: {
      ja: '「三井住友銀行」アプリか自分のブックマークからSMBCダイレクトを開いて見ます。',
      en: 'Open SMBC Direct from the bank’s app or your own bookmark.',
    },
    url: 'https://www.smbc.co.jp/',
    source: {
      url: 'https://www2.smbc.co.jp/security/attention/index34.html',
      title: '三井住友銀行「本人確認をかたり振込をさせようとするフィッシングメールにご注意ください」',
      kind: 'official',
      checkedOn: '2026-11-23',
    },
  },
}
