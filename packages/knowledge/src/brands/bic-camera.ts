import type { Brand, Source } from '@monban/engine'

const domains: Source = {
  url: 'https://carbestone.com/?p=5288',
  title: 'カーベストーン「【重要】ビックカメラ 異常通知のメール」（本物のドメイン）',
  kind: 'other',
  checkedOn: '2026-11-23',
}

export const bicCamera: Brand = {
  id: 'bic-camera',
  name: { ja: 'ビックカメラ', en: 'Bic Camera' },
  sector: 'shop',
  aliases: [
    'ビックカメラ',
    'ビックカメラ.com',
    'ビックカメラドットコム',
    'ピックカメラ',
    'Bic Camera',
    'biccamera.com',
  ],
  domains: [{ domain: 'biccamera.com', source: domains }],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-card-number',
      channels: ['email'],
      text: {
        ja: 'ビックカメラは、「カード情報更新のお知らせ」という題名のメールを送りません。',
        en: 'Bic Camera sends no mail with the subject "card details update".',
      },
      source: {
        url: 'https://vlcank.com/security_information/2666',
        title: 'ブルカンク「ビックカメラをかたるフィッシングメール」（公式の注意の引用）',
        kind: 'other',
        asOf: '2024-02-14',
        checkedOn: '2026-11-23',
      },
    },
  ],
  genuine: [
    {
      text: {
        ja: 'ビックカメラの本物のメールの差出人は、@biccamera.comや@cc.biccamera.comです。',
        en: 'Genuine mail from Bic Camera comes from @biccamera.com or @cc.biccamera.com.',
      },
      source: domains,
    },
  ],
  checkAt: {
    text: {
      ja: 'メールのリンクは使わず、アプリか自分のブックマークから、ビックカメラの公式サイトを開いて見ます。',
      en: 'Do not use the link in the mail; open Bic Camera from its app or your own bookmark.',
    },
    url: 'https://www.biccamera.com/',
    source: domains,
  },
}
