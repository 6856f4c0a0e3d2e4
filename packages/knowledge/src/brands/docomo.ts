import type { Brand } from '@monban/engine'
import { dcardAntiPhishing, docomoPhishingSms, docomoSmsLinks } from '../sources.ts'

export const docomo: Brand = {
  id: 'docomo',
  name: { ja: 'NTTドコモ', en: 'NTT DOCOMO' },
  sector: 'carrier',
  aliases: [
    'ドコモ',
    'NTTドコモ',
    'エヌ・ティ・ティ・ドコモ',
    'docomo',
    'NTT docomo',
    'My docomo',
    'ドコモショップ',
    'ドコモお客様センター',
    'ドコモお客さまセンター',
    'ドコモサポートセンター',
    'ドコモインフォメーションセンター',
    'dカード',
    'dアカウント',
    'd払い',
    'ahamo',
    'アハモ',
  ],
  domains: [
    { domain: 'docomo.ne.jp', source: docomoPhishingSms },
    { domain: 'nttdocomo.co.jp', source: docomoSmsLinks },
    { domain: 'mydocomo.com', source: docomoSmsLinks },
    { domain: 'spmode.ne.jp', source: docomoSmsLinks },
    { domain: 'dkaigai.jp', source: docomoSmsLinks },
  ],
  unconfirmedDomains: ['ahamo.com', 'dmkt-sp.jp', 'dcm-gate.com'],
  numbers: [
    {
      number: '+81120605360',
      purpose: {
        ja: 'dカードの不正利用のお知らせSMS（一部のカード）の送信元',
        en: 'Sender of d CARD fraud alerts by SMS, for some cards',
      },
      source: dcardAntiPhishing,
    },
    {
      number: '+81676369442',
      purpose: {
        ja: 'dカードの不正利用のお知らせSMS（一部のカード）の送信元',
        en: 'Sender of d CARD fraud alerts by SMS, for some cards',
      },
      source: dcardAntiPhishing,
    },
  ],
  neverDoes: [
    {
      act: 'asks-card-number',
      channels: ['sms', 'email'],
      text: {
        ja: 'ドコモは、案内の中でクレジットカード番号の入力を求めません。',
        en: 'DOCOMO never asks you to enter a credit card number in its notices.',
      },
      source: dcardAntiPhishing,
    },
    {
      act: 'asks-app-install',
      channels: ['sms', 'email'],
      text: {
        ja: 'ドコモは、緊急の連絡でアプリを入れるように言いません。',
        en: 'DOCOMO does not tell you to install an app in an emergency notice.',
      },
      source: {
        url: 'https://www.nttdocomo.co.jp/info/spam_mail/column/20170509/',
        title: 'NTTドコモ「ドコモを装ったメールにご注意ください！」',
        kind: 'official',
        asOf: '2019-04-15',
        checkedOn: '2026-11-23',
      },
    },
  ],
  genuine: [
    {
      text: {
        ja: 'dカードの不正利用が疑われるときは、本物のお知らせがSMSで届くことがあります。',
        en: 'A genuine SMS can come when misuse of a d CARD is suspected.',
      },
      source: dcardAntiPhishing,
    },
    {
      text: {
        ja: 'dカードの利用確認のSMSには、三井住友カードのvpass.jpへのリンクが付くことがあります。',
        en: 'A d CARD usage check by SMS can link to vpass.jp, which belongs to Sumitomo Mitsui Card.',
      },
      source: {
        url: 'https://did2memo.net/2023/12/16/docomo-d-card-goriyoukakunin-sms/',
        title: '情報科学屋さんを目指す人のメモ「dカード ご利用確認のSMSは本物？」',
        kind: 'other',
        asOf: '2023-12-16',
        checkedOn: '2026-11-23',
      },
    },
  ],
  checkAt: {
    text: {
      ja: 'My docomoのアプリか自分のブックマークから開き、料金やお知らせを見ます。',
      en: 'Open the My docomo app or your own bookmark, and look at your bill and notices.',
    },
    url: 'https://www.docomo.ne.jp/',
    source: docomoPhishingSms,
  },
}
