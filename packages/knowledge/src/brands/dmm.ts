import type { Brand, Source } from '@monban/engine'
import { twoFactorDirectory } from '../sources-general.ts'

const naruto: Source = {
  url: 'https://www.city.naruto.tokushima.jp/docs/2017030200032/',
  title: '鳴門市「DMM.comをかたる事業者による架空請求にご注意を！」',
  kind: 'official',
  asOf: '2017-03-02',
  checkedOn: '2026-11-23',
}

const prepaid: Source = {
  url: 'https://expydoc.com/doc/12052328/',
  title: '消費者庁「株式会社DMM.comをかたる事業者」に関する注意喚起（概要の転載）',
  kind: 'other',
  checkedOn: '2026-11-23',
}

export const dmm: Brand = {
  id: 'dmm',
  name: { ja: 'DMM', en: 'DMM' },
  sector: 'technology',
  aliases: ['DMM'],
  domains: [{ domain: 'dmm.com', source: twoFactorDirectory }],
  unconfirmedDomains: ['dmm.co.jp'],
  numbers: [],
  neverDoes: [
    {
      act: 'demands-unpaid-charge',
      channels: ['sms', 'call'],
      text: {
        ja: 'DMMの動画配信で、未払い料金が生じることはありません。',
        en: 'DMM’s video service never leaves you with an unpaid charge.',
      },
      source: naruto,
    },
    {
      act: 'asks-gift-card-number',
      channels: ['sms', 'call'],
      text: {
        ja: 'DMMの未払い料金をギフト券の番号で払えというのは、詐欺の手口です。',
        en: 'Being told to pay DMM with gift card numbers is a trick of swindlers.',
      },
      source: prepaid,
    },
  ],
  genuine: [
    {
      text: {
        ja: '有料の動画は前払いで、無料の動画は登録なしで見られます。あとから料金を求められることはありません。',
        en: 'Paid videos are prepaid and free ones need no account, so nothing is billed afterwards.',
      },
      source: prepaid,
    },
  ],
  checkAt: {
    text: {
      ja: 'dmm.comを自分で開いて、購入の履歴を見ます。',
      en: 'Open dmm.com yourself and look at your purchases.',
    },
    url: 'https://www.dmm.com/',
    source: twoFactorDirectory,
  },
}
