import type { Brand, Source } from '@monban/engine'

const detection: Source = {
  url: 'https://rakuten-card.co.jp/security/detection/',
  title: '楽天カード「不正検知システム（カードご利用確認）」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

// Short codes that SoftBank phones show for its SMS are shared with other organisations: left out.
export const rakutenCard: Brand = {
  id: 'rakuten-card',
  name: { ja: '楽天カード', en: 'Rakuten Card' },
  sector: 'card',
  aliases: ['楽天カード', 'ラクテンカード', 'Rakuten Card', '楽天e-NAVI', '楽天イーナビ', '楽天カードe-NAVI'],
  domains: [{ domain: 'rakuten-card.co.jp', source: detection }],
  unconfirmedDomains: ['ad02clickmailer.jp', 'r10.to'],
  numbers: [
    {
      number: '+81570666910',
      purpose: { ja: 'カードの利用確認SMSの送信元', en: 'Sender of card usage checks by SMS' },
      source: detection,
    },
    {
      number: '+81570069101',
      purpose: { ja: 'カードの利用確認SMSの送信元', en: 'Sender of card usage checks by SMS' },
      source: detection,
    },
    {
      number: '+81923035950',
      purpose: { ja: 'カードの利用確認SMSの送信元', en: 'Sender of card usage checks by SMS' },
      source: detection,
    },
    {
      number: '+81923037857',
      purpose: { ja: 'カードの利用確認SMSの送信元', en: 'Sender of card usage checks by SMS' },
      source: detection,
    },
    {
      number: '+815058173525',
      purpose: { ja: 'カードの利用確認SMSの送信元', en: 'Sender of card usage checks by SMS' },
      source: detection,
    },
    {
      number: '+815058170000',
      purpose: { ja: 'カードの利用確認SMSの送信元', en: 'Sender of card usage checks by SMS' },
      source: detection,
    },
    {
      number: '+81120691064',
      purpose: { ja: 'カードの利用確認SMSの送信元', en: 'Sender of card usage checks by SMS' },
      source: detection,
    },
    {
      number: '+815018084005',
      purpose: { ja: 'カードの利用確認SMSの送信元', en: 'Sender of card usage checks by SMS' },
      source: detection,
    },
    {
      number: '+81923035631',
      purpose: { ja: 'カードの利用確認SMSの送信元', en: 'Sender of card usage checks by SMS' },
      source: detection,
    },
    {
      number: '+81923035300',
      purpose: { ja: 'カードの利用確認SMSの送信元', en: 'Sender of card usage checks by SMS' },
      source: detection,
    },
  ],
  neverDoes: [
    {
      act: 'asks-card-number',
      channels: ['sms', 'email'],
      text: {
        ja: '楽天カードは、メールやSMSでクレジットカード番号の全桁を聞きません。',
        en: 'Rakuten Card never asks for your full card number by e-mail or SMS.',
      },
      source: detection,
    },
  ],
  genuine: [
    {
      text: {
        ja: '不正利用が疑われるときは、SMS、メール、アプリ、楽天e-NAVIで本物の知らせが届きます。',
        en: 'When misuse is suspected, a genuine notice comes by SMS, e-mail, in the app and in Rakuten e-NAVI.',
      },
      source: detection,
    },
    {
      text: {
        ja: '本物のメールは、おもに@mail.rakuten-card.co.jpから届きます。',
        en: 'Genuine mail comes mainly from @mail.rakuten-card.co.jp.',
      },
      source: detection,
    },
  ],
  checkAt: {
    text: {
      ja: '怪しいメールやSMSは開かず、楽天カードアプリか楽天e-NAVIで確かめます。',
      en: 'Do not open suspicious mail or SMS; check in the Rakuten Card app or Rakuten e-NAVI.',
    },
    url: 'https://www.rakuten-card.co.jp/',
    source: detection,
  },
}
