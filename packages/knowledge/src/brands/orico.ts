import type { Brand, Source } from '@monban/engine'

const phishing: Source = {
  url: 'https://www.orico.co.jp/support/careful/trouble_online/',
  title: 'オリコ「フィッシング・迷惑メール」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

// オリコ alone would also be found in オリコン.
export const orico: Brand = {
  id: 'orico',
  name: { ja: 'オリコ（オリエントコーポレーション）', en: 'Orico (Orient Corporation)' },
  sector: 'card',
  aliases: [
    'オリコカード',
    'Oricoカード',
    'オリエントコーポレーション',
    'オリエントコーポ',
    'eオリコ',
    'eオリコサービス',
    'オリコポイント',
    'オリコポイントゲートウェイ',
    'Orico',
    'Orient Corporation',
  ],
  shortNames: ['オリコ'],
  domains: [
    { domain: 'orico.co.jp', source: phishing },
    { domain: 'orico.jp', source: phishing },
    { domain: 'orico.tv', source: phishing },
  ],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-credentials',
      channels: ['sms', 'email'],
      text: {
        ja: 'オリコは、会員情報の確認を名目に誘導して情報を入力させることはありません。',
        en: 'Orico never leads you somewhere to enter details on the pretext of checking your membership.',
      },
      source: phishing,
    },
  ],
  genuine: [
    {
      text: {
        ja: '本物のメールは、orico.co.jpかp.onet.orico.co.jpのアドレスから届き、対応するソフトではロゴが出ます。',
        en: 'Genuine mail comes from orico.co.jp or p.onet.orico.co.jp, and software that supports it shows the logo.',
      },
      source: phishing,
    },
    {
      text: {
        ja: 'オリコは、利用停止やアカウントの凍結などの重要な案内をメールで送りません。',
        en: 'Orico sends no mail about stopped cards or frozen accounts.',
      },
      source: phishing,
    },
  ],
  checkAt: {
    text: {
      ja: 'オリコのアプリか自分のブックマークからeオリコを開き、明細を見ます。',
      en: 'Open the Orico app or e-Orico from your own bookmark and look at your statement.',
    },
    url: 'https://www.orico.co.jp/',
    source: phishing,
  },
}
