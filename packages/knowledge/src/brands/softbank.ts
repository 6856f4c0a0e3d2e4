import type { Brand } from '@monban/engine'
import { jointStatementCardNumbers, softbankMySoftbank, softbankSuspiciousCalls } from '../sources.ts'

export const softbank: Brand = {
  id: 'softbank',
  name: { ja: 'ソフトバンク', en: 'SoftBank' },
  sector: 'carrier',
  aliases: [
    'ソフトバンク',
    'SoftBank',
    'My SoftBank',
    'マイソフトバンク',
    'ソフトバンクモバイル',
    'ソフトバンクショップ',
    'ソフトバンクサポートセンター',
    'ソフトバンクカスタマーサポート',
    'ソフトバンクカスタマーセンター',
    'ソフトバンクお客様センター',
    'ワイモバイル',
    'Y!mobile',
    'LINEMO',
    'ラインモ',
    'Yモバイル',
  ],
  domains: [
    { domain: 'softbank.jp', source: softbankMySoftbank },
    { domain: 'ymobile.jp', source: softbankSuspiciousCalls },
  ],
  unconfirmedDomains: ['linemo.jp', 'softbank.ne.jp', 'ymobile.ne.jp', 'softbank.co.jp'],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-card-number',
      channels: ['sms', 'email'],
      text: {
        ja: 'ソフトバンクのような会社が、SMSやメールでいきなりカード番号を求めることはありません。',
        en: 'Companies such as SoftBank do not ask for a card number out of the blue by SMS or e-mail.',
      },
      source: jointStatementCardNumbers,
    },
  ],
  genuine: [
    {
      text: {
        ja: 'ソフトバンクは、海外からの電話（+1などで始まる番号）でお客さまに連絡しません。',
        en: 'SoftBank does not contact customers by international calls (numbers that start with +1 and the like).',
      },
      source: softbankSuspiciousCalls,
    },
    {
      text: {
        ja: '偽のSMSが、本物のソフトバンクのSMSと同じ画面に並んで表示されることがあります。',
        en: 'A fake SMS can appear in the same thread as genuine SMS from SoftBank.',
      },
      source: {
        url: 'https://www.softbank.jp/mobile/info/personal/news/support/20200304a/',
        title: 'ソフトバンク「送信元が偽装されたSMSに関するご注意」',
        kind: 'official',
        asOf: '2020-03-04',
        checkedOn: '2026-11-23',
      },
    },
  ],
  checkAt: {
    text: {
      ja: 'My SoftBankのアプリか自分のブックマークから開き、料金とお知らせを見ます。',
      en: 'Open the My SoftBank app or your own bookmark, and look at your bill and notices.',
    },
    url: 'https://my.softbank.jp/',
    source: softbankMySoftbank,
  },
}
