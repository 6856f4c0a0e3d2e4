import { moneyLaunderingMail } from '../sources-general.ts'
import type { Article } from './article.ts'
import {
  awaBankSms,
  chukyoBankLaundering,
  jaNetBank,
  mufgFakeSms,
  trustBankSms,
} from './sources-companies.ts'
import { netBankLosses } from './sources-press.ts'

/** Phishing for bank accounts by message. */
export const banks: readonly Article[] = [
  {
    slug: 'bank-customer-information',
    title: {
      ja: '銀行が「お客様情報の確認」を求めるSMSやメール',
      en: 'SMS or mail that says a bank must check your details',
    },
    summary: {
      ja: '銀行の名で取引目的の確認や口座の制限を知らせ、偽の画面で暗証番号やパスワードを入れさせます。',
      en: 'In a bank’s name it asks to confirm your details, and collects PIN and password on a false page.',
    },
    kind: 'bank-phishing',
    neighbours: ['account-phishing'],
    channels: ['sms', 'email'],
    impersonates: ['mufg-bank', 'mizuho-bank', 'smbc', 'japan-post-bank', 'rakuten-bank'],
    firstSeen: '2022-03',
    lastSeen: '2025-02',
    examples: [
      {
        channel: 'sms',
        lang: 'ja',
        text: {
          ja: '【三菱UFJ銀行】お取引目的等の確認のお願い。ご回答がない場合、口座のお取引を制限します。本日中に下記より手続きください https://mufg-kakunin.example/',
          en: '[MUFG Bank] Please confirm the purpose of your account. Without an answer your account will be limited. Do it below today https://mufg-kakunin.example/',
        },
      },
      {
        channel: 'email',
        lang: 'ja',
        subject: { ja: '【重要】お客様情報等の確認について', en: '[Important] Confirm your details' },
        text: {
          ja: 'マネー・ローンダリング対策のため、口座の利用を一時停止しました。24時間以内に下記よりログインし、暗証番号とワンタイムパスワードを入力してください。 https://bank-jouhou.example/',
          en: 'As a measure against money laundering we suspended your account. Log in below within 24 hours and enter PIN and one-time password. https://bank-jouhou.example/',
        },
      },
    ],
    links: ['https://bank-●●●●.example/'],
    why: [
      {
        ja: '本物の銀行も取引の目的を確かめますが、SMSのリンクで暗証番号を聞くことはありません。',
        en: 'Banks do ask what an account is for, but never for a PIN behind a link in an SMS.',
      },
      {
        ja: 'ワンタイムパスワードまで聞くのは、その場で送金するためです。',
        en: 'They want the one-time password to send your money at that very moment.',
      },
      {
        ja: '口座のない銀行の名前でも届きます。',
        en: 'It comes in the name of banks you have no account with.',
      },
    ],
    genuine: [
      {
        text: {
          ja: '本物の銀行は、取引の目的を封書やはがきで確かめることがあります。期限までに答えないと、取引が制限されることがあります。',
          en: 'Banks in Japan do ask by letter or postcard what an account is used for, and may limit it if nobody answers.',
        },
        source: moneyLaunderingMail,
      },
    ],
    facts: [
      {
        text: {
          ja: 'マネー・ローンダリング対策を装うフィッシングメールが確認されています。',
          en: 'Phishing mail posing as a measure against money laundering has been seen.',
        },
        source: chukyoBankLaundering,
      },
      {
        text: {
          ja: '2025年のネットバンキングの不正送金は4,747件、約104億円で、約9割がフィッシングによるものでした。',
          en: 'In 2025 there were 4,747 fraudulent net bank transfers, about ¥10.4 billion; about nine in ten by phishing.',
        },
        source: netBankLosses,
      },
    ],
    advice: 'phishing-link',
    steps: ['opened', 'entered'],
    desks: ['police-9110', 'consumer-188', 'antiphishing', 'npa-cyber'],
    related: [
      'bank-suspicious-transfer',
      'net-bank-renewal',
      'sms-number-then-link',
      'call-back-without-reason',
      'securities-authentication',
    ],
    sources: [chukyoBankLaundering, mufgFakeSms, awaBankSms, moneyLaunderingMail],
  },
  {
    slug: 'bank-suspicious-transfer',
    title: {
      ja: '口座の不審な送金や利用停止を知らせるSMS',
      en: 'SMS about a suspicious transfer or a stopped account',
    },
    summary: {
      ja: '口座からの不審な送金や停止を知らせ、「取り消し」の偽の画面で暗証番号を入れさせます。',
      en: 'It reports a strange transfer or a stopped account and asks for your PIN on a false page for cancelling it.',
    },
    kind: 'bank-phishing',
    neighbours: ['account-phishing'],
    channels: ['sms', 'email'],
    impersonates: ['mizuho-bank', 'mufg-bank', 'smbc', 'resona-bank'],
    firstSeen: '2019-10',
    lastSeen: '2025-02',
    examples: [
      {
        channel: 'sms',
        lang: 'ja',
        text: {
          ja: '【みずほ銀行】お客様の口座から不審な振込を検知しました。取り消しは至急下記よりワンタイムパスワードを入力してください https://mizuho-torikeshi.example/',
          en: '[Mizuho Bank] We noticed a suspicious transfer from your account. To cancel it, enter your one-time password below at once https://mizuho-torikeshi.example/',
        },
      },
      {
        channel: 'sms',
        lang: 'ja',
        text: {
          ja: '口座が不正利用されている可能性があるため、お取引を停止しました。本日中にログインして再開の手続きをしてください https://bank-saikai.example/',
          en: 'Your account may have been misused and was stopped. Log in today to have it reopened https://bank-saikai.example/',
        },
      },
    ],
    links: ['https://bank-●●●●.example/'],
    why: [
      {
        ja: '送金の取り消しに、ワンタイムパスワードはいりません。送金をするときに使うものです。',
        en: 'Cancelling needs no one-time password; sending does.',
      },
      {
        ja: '取り消しを急がせ、銀行に電話する時間をなくします。',
        en: 'It hurries you so that you do not call the bank.',
      },
      { ja: 'リンクの先が、銀行のサイトではありません。', en: 'The link does not lead to the bank.' },
    ],
    facts: [
      {
        text: {
          ja: '「口座が不正使用されている可能性がある」といった文のSMSで、暗証番号などを入れさせる例があります。',
          en: 'SMS saying that an account may be misused are used to collect PINs.',
        },
        source: trustBankSms,
      },
    ],
    advice: 'phishing-link',
    steps: ['opened', 'entered', 'paid-transfer'],
    desks: ['110', 'police-9110', 'antiphishing', 'npa-cyber'],
    related: ['card-use-paused', 'bank-customer-information', 'net-bank-renewal'],
    sources: [trustBankSms, awaBankSms],
  },
  {
    slug: 'net-bank-renewal',
    title: { ja: 'ネットバンクの更新を急がせるメール', en: 'Mail that hurries you to renew net banking' },
    summary: {
      ja: 'ネットバンクの更新や新しい認証が必要だと言い、偽の画面でIDやパスワードを入れさせます。',
      en: 'It says that net banking must be renewed and asks for id and password on a false page.',
    },
    kind: 'bank-phishing',
    neighbours: ['account-phishing'],
    channels: ['email', 'sms'],
    impersonates: ['ja-bank'],
    firstSeen: '2019-10',
    lastSeen: '2024-10',
    examples: [
      {
        channel: 'email',
        lang: 'ja',
        subject: { ja: '【JAネットバンク】セキュリティ更新のお願い', en: '[JA Net Bank] Security renewal' },
        text: {
          ja: '新しい認証方式への切り替えのため、本日中に下記よりログインし、更新の手続きをしてください。お手続きがない場合、ネットバンクのご利用を停止します。 https://ja-koushin.example/',
          en: 'To switch to the new way of signing in, log in below today and renew. Otherwise your net banking will be stopped. https://ja-koushin.example/',
        },
      },
      {
        channel: 'sms',
        lang: 'ja',
        text: {
          ja: 'インターネットバンキングのパスワードが失効します。本日中に下記より更新してください https://netbank-koushin.example/',
          en: 'Your internet banking password expires. Renew it below today https://netbank-koushin.example/',
        },
      },
    ],
    links: ['https://netbank-●●●●.example/'],
    why: [
      {
        ja: '「明日から使えない」と言って、急がせます。',
        en: 'It hurries you: from tomorrow nothing works.',
      },
      {
        ja: '更新が必要かどうかは、自分のブックマークからログインすれば分かります。',
        en: 'Logging in from your own bookmark shows whether anything must be renewed.',
      },
      {
        ja: 'リンクの先が、銀行の使うサイトではありません。',
        en: 'The link does not lead to a site the bank uses.',
      },
    ],
    advice: 'phishing-link',
    steps: ['opened', 'entered'],
    desks: ['police-9110', 'consumer-188', 'antiphishing', 'npa-cyber'],
    related: ['bank-customer-information', 'bank-suspicious-transfer', 'voice-phishing-company'],
    sources: [jaNetBank, trustBankSms],
  },
]
