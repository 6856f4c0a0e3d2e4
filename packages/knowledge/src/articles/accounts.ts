import type { Article } from './article.ts'
import { appleSupportCalls, mercariPhishing, netflixSafety, paypayPhishing } from './sources-companies.ts'
import { paypayOtherDevice, techplusPhishing } from './sources-press.ts'

/** Phishing for accounts of shops, streaming services and payment apps. */
export const accounts: readonly Article[] = [
  {
    slug: 'apple-purchase-mail',
    title: {
      ja: '身に覚えのない購入を知らせるApple名のメール',
      en: 'Mail in Apple’s name about a purchase you did not make',
    },
    summary: {
      ja: '買っていない物の領収書を送り、取り消しを口実にApple IDやカードを入れさせるフィッシングです。',
      en: 'Phishing: a receipt for something you did not buy, and a “cancel” link that asks for your Apple ID and card.',
    },
    kind: 'account-phishing',
    neighbours: ['card-phishing'],
    channels: ['email', 'sms'],
    impersonates: ['apple'],
    examples: [
      {
        channel: 'email',
        lang: 'ja',
        subject: { ja: 'Apple ID 購入の確認', en: 'Apple ID: confirm your purchase' },
        text: {
          ja: 'お客様のApple IDで15,800円の購入がありました。心当たりがない場合は、24時間以内に下記よりログインし、キャンセルの手続きを行ってください。 https://apple-cancel.example/',
          en: 'A purchase of 15,800 yen was made with your Apple ID. If it was not you, log in below within 24 hours and cancel it. https://apple-cancel.example/',
        },
      },
      {
        channel: 'sms',
        lang: 'ja',
        text: {
          ja: '【Apple】お使いのApple IDが別の端末で使用されました。ロック解除はこちら https://appleid-check.example/',
          en: '[Apple] Your Apple ID was used on another device. Unlock it here https://appleid-check.example/',
        },
      },
    ],
    links: ['https://appleid-●●●●.example/'],
    why: [
      {
        ja: '覚えのない買い物で驚かせ、「取り消し」を急がせます。',
        en: 'A purchase you never made is meant to shock you into cancelling it.',
      },
      {
        ja: '取り消しに、カード番号やパスワードの入れ直しはいりません。',
        en: 'Cancelling needs neither your card nor your password again.',
      },
      {
        ja: '購入の記録は、自分のスマートフォンの設定から見られます。',
        en: 'Your purchases can be seen in the settings of your own phone.',
      },
    ],
    genuine: [
      {
        text: {
          ja: 'Appleの担当者が、パスワードや確認コードを求めることはありません。',
          en: 'Apple never asks for your password or verification code.',
        },
        source: appleSupportCalls,
      },
    ],
    advice: 'phishing-link',
    steps: ['opened', 'entered'],
    desks: ['police-9110', 'consumer-188', 'antiphishing', 'npa-cyber'],
    related: ['amazon-account-locked', 'account-suspended-english', 'streaming-payment-declined'],
    sources: [appleSupportCalls, techplusPhishing],
  },
  {
    slug: 'mercari-restriction',
    title: {
      ja: 'フリマアプリの利用制限をかたるメール',
      en: 'Mail that says a flea-market account is restricted',
    },
    summary: {
      ja: 'メルカリの名前で利用制限を知らせ、偽の画面で本人確認と言って情報を入れさせます。',
      en: 'In Mercari’s name it announces a restriction and collects your details on a false page of “identity check”.',
    },
    kind: 'account-phishing',
    neighbours: ['card-phishing'],
    channels: ['email', 'sms'],
    impersonates: ['mercari'],
    examples: [
      {
        channel: 'email',
        lang: 'ja',
        subject: {
          ja: '【メルカリ】アカウントの利用制限のお知らせ',
          en: '[Mercari] Your account is restricted',
        },
        text: {
          ja: '不正な取引の疑いがあるため、お客様のアカウントを一時停止しました。本日中に下記よりログインし、本人確認とカード情報の更新をお願いします。 https://mer-check.example/',
          en: 'We suspended your account because of a suspicious trade. Log in below today, confirm your identity and renew your card. https://mer-check.example/',
        },
      },
    ],
    links: ['https://mercari-●●●●.example/'],
    why: [
      {
        ja: '売上金がなくなると思わせて、急がせます。',
        en: 'It hurries you with fear for your sales money.',
      },
      {
        ja: 'リンクの先が、メルカリのサイトではありません。',
        en: 'The link does not lead to Mercari’s site.',
      },
      {
        ja: '大事な知らせなら、アプリの「お知らせ」にも出ます。',
        en: 'An important notice would also be in the app.',
      },
    ],
    advice: 'phishing-link',
    steps: ['opened', 'entered'],
    desks: ['police-9110', 'consumer-188', 'antiphishing'],
    related: ['payment-app-suspension'],
    sources: [mercariPhishing],
  },
  {
    slug: 'streaming-payment-declined',
    title: {
      ja: '動画や音楽の会費が払えなかったというメール',
      en: 'Mail that says a streaming payment failed',
    },
    summary: {
      ja: '動画や音楽のサービスの名前で、支払いの失敗を知らせ、偽の画面でカード番号を入れさせます。',
      en: 'In the name of a streaming service it says that a payment failed and asks for your card on a false page.',
    },
    kind: 'account-phishing',
    neighbours: ['card-phishing'],
    channels: ['email', 'sms'],
    impersonates: ['netflix', 'disney-plus', 'spotify'],
    examples: [
      {
        channel: 'email',
        lang: 'ja',
        subject: {
          ja: 'Netflixのお支払いが確認できません',
          en: 'Your Netflix payment could not be confirmed',
        },
        text: {
          ja: '会費のお支払いが承認されなかったため、アカウントを一時停止しました。24時間以内に下記よりお支払い情報を更新してください。 https://nf-shiharai.example/',
          en: 'The fee was not authorised and your account is suspended. Update your payment details below within 24 hours. https://nf-shiharai.example/',
        },
      },
      {
        channel: 'email',
        lang: 'en',
        subject: { ja: 'Your membership is on hold', en: 'Your membership is on hold' },
        text: {
          ja: 'お支払いを承認できなかったため、Netflixの会員を停止しました。48時間以内にカード情報を更新してください。 https://nf-update.example/',
          en: 'We could not authorise your last payment, so your Netflix membership has been suspended. Update your card details within 48 hours: https://nf-update.example/',
        },
      },
    ],
    links: ['https://netflix-●●●●.example/'],
    why: [
      {
        ja: 'リンクの先が、そのサービスのサイトではありません。',
        en: 'The link does not lead to the site of that service.',
      },
      { ja: '会員でない人にも届きます。', en: 'People who are no members get it, too.' },
      { ja: '「停止」と「48時間以内」で急がせます。', en: '“On hold” and “within 48 hours” hurry you.' },
    ],
    genuine: [
      {
        text: {
          ja: 'Netflixは、SMSやメールでカード番号やパスワードを求めません。',
          en: 'Netflix never asks for card numbers or passwords by text or e-mail.',
        },
        source: netflixSafety,
      },
    ],
    advice: 'phishing-link',
    steps: ['opened', 'entered'],
    desks: ['police-9110', 'consumer-188', 'antiphishing'],
    related: ['apple-purchase-mail', 'amazon-prime-renewal'],
    sources: [netflixSafety],
  },
  {
    slug: 'payment-app-suspension',
    title: {
      ja: 'スマホ決済の利用停止をかたるSMSやメール',
      en: 'SMS or mail that says a payment app is stopped',
    },
    summary: {
      ja: 'PayPayなどのスマホ決済が止まったと言い、偽の画面で電話番号や認証番号を入れさせます。',
      en: 'It says that PayPay or another payment app was stopped and asks for your number and code on a false page.',
    },
    kind: 'account-phishing',
    neighbours: ['card-phishing'],
    channels: ['sms', 'email'],
    impersonates: ['paypay', 'merpay'],
    firstSeen: '2020-03',
    lastSeen: '2021-09',
    examples: [
      {
        channel: 'sms',
        lang: 'ja',
        text: {
          ja: '【PayPay】第三者による不正利用の疑いがあり、アカウントを停止しました。解除は本日中に下記よりログインしてください https://ppay-kaijo.example/',
          en: '[PayPay] Your account was suspended on suspicion of misuse. Log in below today to unlock it https://ppay-kaijo.example/',
        },
      },
      {
        channel: 'email',
        lang: 'ja',
        subject: { ja: '異なる端末からのログイン', en: 'Login from another device' },
        text: {
          ja: 'PayPayアカウントに異なる端末からのアクセスがありました。24時間以内に本人確認がない場合、残高は失効します。下記よりログインし、認証番号を入力してください。 https://ppay-kakunin.example/',
          en: 'Another device accessed your PayPay account. Without confirmation in 24 hours the balance expires. Log in below and enter the code. https://ppay-kakunin.example/',
        },
      },
    ],
    links: ['https://paypay-●●●●.example/'],
    why: [
      {
        ja: '認証番号を入れさせるのは、あなたになりすまして入るためです。',
        en: 'They want the code in order to log in as you.',
      },
      { ja: '残高がなくなると言って、急がせます。', en: 'It hurries you with fear for your balance.' },
      {
        ja: '本当に止まったかどうかは、アプリを開けば分かります。',
        en: 'Opening the app shows whether it was stopped.',
      },
    ],
    genuine: [
      {
        text: {
          ja: 'PayPayは、判断に迷うときは、リンクを押さずにアプリの「取引履歴」で確かめるように呼びかけています。',
          en: 'PayPay’s advice: when in doubt, do not use the link; look at your transactions in the app.',
        },
        source: paypayPhishing,
      },
    ],
    advice: 'phishing-link',
    steps: ['opened', 'entered'],
    desks: ['police-9110', 'consumer-188', 'antiphishing', 'npa-cyber'],
    related: ['mercari-restriction', 'pay-app-refund'],
    sources: [paypayPhishing, paypayOtherDevice],
  },
]
