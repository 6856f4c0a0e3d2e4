import type { Brand, Source } from '@monban/engine'

const article: Source = {
  url: 'https://www.saisoncard.co.jp/credictionary/card/article331.html',
  title: 'クレディセゾン「セゾンカードを騙る迷惑メールに注意！本物と偽物の見分け方や対処法を解説」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

const quoted: Source = {
  url: 'https://sumaoji.com/74589-4-16255',
  title: '「情報の更新をお願いいたします」は詐欺か（セゾンカードの公式の案内を引用した記事）',
  kind: 'other',
  checkedOn: '2026-11-23',
}

export const saison: Brand = {
  id: 'saison',
  name: { ja: 'セゾンカード（クレディセゾン）', en: 'Saison Card (Credit Saison)' },
  sector: 'card',
  aliases: [
    'セゾンカード',
    'クレディセゾン',
    'SAISON CARD',
    'Saisonカード',
    'SAISON INTERNATIONAL',
    'セゾンポータル',
    'セゾンPortal',
    'セゾンNetアンサー',
    'Credit Saison',
    'セゾンカウンター',
    'UCセゾン',
  ],
  shortNames: ['セゾン', 'SAISON'],
  domains: [
    { domain: 'saisoncard.co.jp', source: article },
    {
      domain: 'saisonid.com',
      source: {
        url: 'https://otoku.awaisora.com/924ad1f2-5a12-48bc-9dac-52c2c8eab885',
        title: '「express@mail.saisoncard.co.jpはセゾン公式？」（公式の送信元を挙げた記事）',
        kind: 'other',
        checkedOn: '2026-11-23',
      },
    },
  ],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-credentials',
      channels: ['email'],
      text: {
        ja: 'セゾンカードは、カードの利用確認をメールで連絡しません。',
        en: 'Saison Card never contacts you by e-mail to confirm a card use.',
      },
      source: quoted,
    },
  ],
  genuine: [
    {
      text: {
        ja: 'カードの利用を確かめる本物の連絡は、SMSで届きます。',
        en: 'Genuine contact to confirm a card use comes by SMS.',
      },
      source: quoted,
    },
    {
      text: {
        ja: '支払金額を知らせる本物のメールには、会員の氏名が書かれています。',
        en: 'Genuine mail about the amount due shows the member’s name.',
      },
      source: {
        url: 'https://315rifare.com/855.html',
        title: '「セゾンカード」を装った詐欺メール（公式の案内に触れた記事）',
        kind: 'other',
        checkedOn: '2026-11-23',
      },
    },
  ],
  checkAt: {
    text: {
      ja: 'セゾンPortalアプリか自分のブックマークからNetアンサーを開き、明細を見ます。',
      en: 'Open the Saison Portal app or Net Answer from your own bookmark and look at your statement.',
    },
    url: 'https://www.saisoncard.co.jp/',
    source: article,
  },
}
