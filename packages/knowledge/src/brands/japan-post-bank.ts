import type { Brand, Source } from '@monban/engine'

const countermeasures: Source = {
  url: 'https://www.jp-bank.japanpost.jp/crime/security/crm_sc_countermeasure.html',
  title: 'ゆうちょ銀行「被害にあわないためには～不正送金への対策～」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

// A host of its own below the domain of the Japan Post group.
export const japanPostBank: Brand = {
  id: 'japan-post-bank',
  name: { ja: 'ゆうちょ銀行', en: 'Japan Post Bank' },
  sector: 'bank',
  aliases: [
    'ゆうちょ銀行',
    '郵貯銀行',
    'ユウチョ銀行',
    'ゆうちょダイレクト',
    'ゆうちょ通帳アプリ',
    'ゆうちょ認証アプリ',
    'ゆうちょデビット',
    'ゆうちょPay',
    'JP BANK',
    'JPバンクカード',
    'JP BANKカード',
    'Japan Post Bank',
    'Yucho Bank',
  ],
  domains: [{ domain: 'jp-bank.japanpost.jp', source: countermeasures }],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-credentials',
      channels: ['sms', 'email'],
      text: {
        ja: 'ゆうちょ銀行は、メールやSMSのリンク先でパスワードなどの入力を求めません。',
        en: 'Japan Post Bank never asks for passwords behind a link in its mail or SMS.',
      },
      source: countermeasures,
    },
  ],
  genuine: [
    {
      text: {
        ja: 'ゆうちょダイレクトにアドレスを登録した人には、送金の結果や入金のお知らせがメールで届きます。',
        en: 'People who registered an address with Yucho Direct get mail about transfers and deposits.',
      },
      source: {
        url: 'https://eziromem.hatenablog.com/entry/20160509/1462766200',
        title: '「info@jp-bank.japanpost.jpというアドレスに注意」（ゆうちょ銀行の案内を引用した記事）',
        kind: 'other',
        checkedOn: '2026-11-23',
      },
    },
  ],
  checkAt: {
    text: {
      ja: 'メールのリンクは使わず、登録してあるお気に入りからゆうちょ銀行のサイトを開いて見ます。',
      en: 'Do not use the link; open the Japan Post Bank site from a bookmark of yours.',
    },
    url: 'https://www.jp-bank.japanpost.jp/',
    source: countermeasures,
  },
  reportAt: {
    text: {
      ja: 'ゆうちょ銀行のサイトに「不審なメール通報窓口」があります。',
      en: 'The bank’s site has a desk that takes reports of suspicious mail.',
    },
    url: 'https://www.jp-bank.japanpost.jp/crime/security/crm_sc_countermeasure.html',
    source: countermeasures,
  },
}
