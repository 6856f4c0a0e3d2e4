import type { Brand, Source } from '@monban/engine'

const mail: Source = {
  url: 'https://www.nenkin.go.jp/oshirase/gochui/20200609.html',
  title: '日本年金機構「日本年金機構を装った不審なメール・SMSにご注意ください」',
  kind: 'official',
  asOf: '2024-09-02',
  checkedOn: '2026-11-23',
}

// Contractors do phone about unpaid premiums, and its former statement that it sends no SMS is gone from the page.
export const japanPension: Brand = {
  id: 'japan-pension',
  name: { ja: '日本年金機構', en: 'Japan Pension Service' },
  sector: 'public-body',
  aliases: [
    '日本年金機構',
    '年金機構',
    '年金事務所',
    'ねんきんネット',
    'ねんきんダイヤル',
    'ねんきん定期便',
    'Japan Pension Service',
  ],
  domains: [{ domain: 'nenkin.go.jp', source: mail }],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-credentials',
      channels: ['email'],
      text: {
        ja: '日本年金機構は、メールで口座番号などを尋ねません。',
        en: 'The pension service never asks for account numbers by mail.',
      },
      source: mail,
    },
    {
      act: 'asks-transfer',
      channels: ['call'],
      text: {
        ja: '日本年金機構は、電話で振り込みやATMの操作を案内しません。',
        en: 'The pension service never guides you through a transfer or an ATM by telephone.',
      },
      source: {
        url: 'https://sr-yoko.com/?p=888',
        title: '社会保険労務士のブログ「不審な電話やメールにご注意ください」（機構の発表の引用）',
        kind: 'other',
        checkedOn: '2026-11-23',
      },
    },
  ],
  genuine: [
    {
      text: {
        ja: '本物のメールの差出人は「nenkin.go.jp」で終わります。ただし、差出人を装う偽メールもあります。',
        en: 'Genuine mail comes from addresses ending in nenkin.go.jp; fakes pose as them too.',
      },
      source: mail,
    },
  ],
  checkAt: {
    text: {
      ja: '電話やメールの番号は使わず、公式サイトで年金事務所の番号を自分で調べて聞きます。',
      en: 'Use no number from the call or mail; look up your pension office on the official site, and ask.',
    },
    url: 'https://www.nenkin.go.jp/',
    source: mail,
  },
}
