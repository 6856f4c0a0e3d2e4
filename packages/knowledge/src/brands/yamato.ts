import type { Brand } from '@monban/engine'
import { yamatoWarning2019, yamatoWarning2023 } from '../sources.ts'

export const yamato: Brand = {
  id: 'yamato',
  name: { ja: 'ヤマト運輸', en: 'Yamato Transport' },
  sector: 'delivery',
  aliases: [
    'ヤマト運輸',
    'クロネコヤマト',
    'クロネコヤマトの宅急便',
    'クロネコメンバーズ',
    'ヤマト宅急便',
    'ヤマト宅配便',
    'Yamato Transport',
    'Kuroneko Yamato',
    'ヤマト便',
    'ヤマトの宅急便',
    'クロネコ宅急便',
    'くろねこヤマト',
    'クロネコDM便',
  ],
  shortNames: ['ヤマト'],
  domains: [{ domain: 'kuronekoyamato.co.jp', source: yamatoWarning2019 }],
  numbers: [],
  neverDoes: [
    {
      act: 'announces-absence',
      channels: ['sms'],
      text: {
        ja: 'ヤマト運輸は、不在の連絡をSMSで送りません。',
        en: 'Yamato Transport does not announce missed deliveries by SMS.',
      },
      source: yamatoWarning2019,
    },
    {
      act: 'sends-link',
      channels: ['sms'],
      text: {
        ja: 'ヤマト運輸は、配達の予定や不在の連絡をSMSで送りません。',
        en: 'Yamato Transport sends no delivery or absence notices by SMS.',
      },
      source: yamatoWarning2023,
    },
    {
      act: 'demands-unpaid-charge',
      channels: ['sms', 'email', 'call'],
      text: {
        ja: 'ヤマト運輸は、再配達や日時の変更でお金を請求しません。',
        en: 'Yamato Transport never charges for redelivery or a change of date.',
      },
      source: yamatoWarning2023,
    },
    {
      act: 'asks-credentials',
      channels: ['call'],
      text: {
        ja: 'ヤマト運輸は、電話で認証番号を聞きません。',
        en: 'Yamato Transport does not ask for verification codes by telephone.',
      },
      source: yamatoWarning2023,
    },
  ],
  unconfirmedDomains: ['yamato-hd.co.jp'],
  genuine: [
    {
      text: {
        ja: '会員には、kuronekoyamato.co.jpから配達予定や不在のお知らせのメールが届きます。この差出人をまねた偽メールもあります。',
        en: 'Members get delivery and absence notices by e-mail from kuronekoyamato.co.jp; fakes copy this sender too.',
      },
      source: {
        url: 'https://moneytimes.jp/archives/444116/3',
        title: 'マネータイムズ「ヤマト運輸をかたる迷惑メール」（担当者の説明）',
        kind: 'other',
        checkedOn: '2026-11-23',
      },
    },
  ],
  checkAt: {
    text: {
      ja: '不在票か送り状の番号を、ヤマト運輸の公式サイトの「荷物のお問い合わせ」で自分で調べます。',
      en: 'Look up the number on the absence slip or waybill on the Yamato site yourself.',
    },
    url: 'https://www.kuronekoyamato.co.jp/',
    source: {
      url: 'https://j-cast.com/trend/2020/09/02393427.html?p=2',
      title: 'J-CASTトレンド「ショートメールによる不在連絡は行っていない」（ヤマト運輸広報）',
      kind: 'press',
      asOf: '2020-09-02',
      checkedOn: '2026-11-23',
    },
  },
}
