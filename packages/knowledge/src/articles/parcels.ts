import { japanPostTracking, kanagawaParcelSms, okinawaParcelSms, yamatoWarning2019 } from '../sources.ts'
import type { Article } from './article.ts'
import { docomoRemoveApp } from './sources-companies.ts'
import { kokusenParcelSms } from './sources-public.ts'

/** Fake parcel notices. */
export const parcels: readonly Article[] = [
  {
    slug: 'parcel-absence-sms',
    title: { ja: '「不在のため持ち帰りました」というSMS', en: 'SMS that says a parcel was taken back' },
    summary: {
      ja: '宅配会社の名前で不在を知らせ、リンクから偽のアプリや偽のログイン画面に進ませるSMSです。',
      en: 'An SMS in a carrier’s name about a missed delivery; its link leads to a false app or login page.',
    },
    kind: 'parcel',
    neighbours: ['malware-app'],
    channels: ['sms'],
    impersonates: ['sagawa', 'yamato', 'japan-post'],
    firstSeen: '2020-11',
    lastSeen: '2022-03',
    examples: [
      {
        channel: 'sms',
        lang: 'ja',
        text: {
          ja: 'お荷物のお届けにあがりましたが不在の為持ち帰りました。再配達の手続きは下記よりご確認ください。 http://saihaitatsu.example/',
          en: 'We came with your parcel, but you were out and we took it back. Arrange redelivery below. http://saihaitatsu.example/',
        },
      },
      {
        channel: 'sms',
        lang: 'ja',
        text: {
          ja: '【佐川急便】ご不在のためお荷物を持ち帰りました。本日中に配達日時を更新してください https://s-exp.example/',
          en: '[Sagawa] You were out and we took the parcel back. Update the delivery time today https://s-exp.example/',
        },
      },
    ],
    links: ['http://●●●●.duckdns.example/'],
    why: [
      {
        ja: '宅配の会社は、不在の知らせをSMSで送りません。',
        en: 'Parcel carriers send no absence notices by SMS.',
      },
      {
        ja: 'Androidでは偽のアプリを入れさせ、iPhoneではApple IDやカードの番号を聞きます。',
        en: 'On Android the link offers a false app; on an iPhone it asks for the Apple ID or a card.',
      },
      {
        ja: '送り主の番号は、ウイルスに感染したほかの人のスマートフォンのことがあります。',
        en: 'The sender may be the infected phone of another victim.',
      },
    ],
    facts: [
      {
        text: {
          ja: '不正アプリを入れると、自分のスマートフォンから知らない人へ同じSMSが送られます。',
          en: 'Once the app is installed, your own phone sends the same SMS to strangers.',
        },
        source: docomoRemoveApp,
      },
    ],
    advice: 'phishing-link',
    answers: {
      answered: {
        text: {
          ja: '開いただけなら、何も入れずに閉じます。アプリを入れたときは、機内モードにしてアプリを消します。送り主の番号に苦情の電話はしません。その人も被害者のことがあります。',
          en: 'If you only opened it, close it and enter nothing. If you installed an app, switch to airplane mode and remove it. Do not call the sender to complain: that person may be a victim, too.',
        },
      },
    },
    steps: ['opened', 'entered', 'installed', 'told'],
    desks: ['police-9110', 'consumer-188', 'antiphishing', 'ipa-anshin'],
    related: ['parcel-address-sms', 'parcel-photo-sms', 'delivery-app-malware'],
    sources: [kokusenParcelSms, okinawaParcelSms, docomoRemoveApp],
  },
  {
    slug: 'parcel-address-sms',
    title: { ja: '「住所が不明で届けられない」というSMS', en: 'SMS that says the address is unclear' },
    summary: {
      ja: '住所が分からず荷物を届けられないと言い、偽のページで住所やカード番号を入れさせます。',
      en: 'It says that a parcel cannot be delivered for want of an address, and asks for your address and card on a false page.',
    },
    kind: 'parcel',
    channels: ['sms', 'email'],
    impersonates: ['japan-post', 'sagawa', 'yamato'],
    examples: [
      {
        channel: 'sms',
        lang: 'ja',
        text: {
          ja: '【日本郵便】お荷物の配送先住所が不明瞭のため配達できません。24時間以内に住所を更新してください https://post-address.example/',
          en: '[Japan Post] Your parcel cannot be delivered because the address is unclear. Update it within 24 hours https://post-address.example/',
        },
      },
      {
        channel: 'sms',
        lang: 'ja',
        text: {
          ja: '住所不備のため配達が保留されています。下記より確認がない場合、荷物は返送されます。 https://jp-hairyu.example/',
          en: 'Delivery is on hold because the address is incomplete. Unless you confirm below, the parcel goes back. https://jp-hairyu.example/',
        },
      },
    ],
    links: ['https://jppost-●●●●.example/'],
    why: [
      {
        ja: '住所が分からない荷物の知らせが、電話番号に届くのは変です。',
        en: 'A parcel without an address is announced to your telephone number: that makes no sense.',
      },
      { ja: '追跡番号が書いてありません。', en: 'There is no tracking number.' },
      {
        ja: '再配達や住所の直しに、カードの番号はいりません。',
        en: 'Neither redelivery nor a new address needs a card number.',
      },
    ],
    genuine: [
      {
        text: {
          ja: '荷物は、公式サイトを自分で開いて、追跡番号を入れれば調べられます。',
          en: 'Open the official site yourself and enter the tracking number to look a parcel up.',
        },
        source: japanPostTracking,
      },
    ],
    advice: 'phishing-link',
    steps: ['opened', 'entered', 'told'],
    desks: ['police-9110', 'consumer-188', 'antiphishing'],
    related: [
      'parcel-absence-sms',
      'parcel-photo-sms',
      'delivery-app-malware',
      'parcel-customs-fee',
      'parcel-english-sms',
    ],
    sources: [okinawaParcelSms, japanPostTracking],
  },
  {
    slug: 'parcel-photo-sms',
    title: { ja: '荷物の写真を見せるというSMS', en: 'SMS that offers a photograph of a parcel' },
    summary: {
      ja: '荷物の写真を見てほしいと言ってリンクを開かせ、偽のアプリや偽の画面に進ませるSMSです。',
      en: 'It asks you to look at a picture of a parcel; the link leads to a false app or page.',
    },
    kind: 'parcel',
    neighbours: ['account-phishing', 'malware-app'],
    channels: ['sms'],
    impersonates: [],
    examples: [
      {
        channel: 'sms',
        lang: 'ja',
        text: {
          ja: 'お荷物をお預かりしました。配達先の写真をご確認のうえ、再配達の手続きをお願いします http://nimotsu-photo.example/',
          en: 'We are holding your parcel. Look at the photo of the address and arrange redelivery http://nimotsu-photo.example/',
        },
      },
      {
        channel: 'sms',
        lang: 'ja',
        text: {
          ja: 'お客様宛の荷物を発送しました。宛名の写真をご確認ください。住所の更新がない場合は配達できません http://atena-photo.example/',
          en: 'Your parcel was sent. Check the photo of the label. Unless the address is updated it cannot be delivered http://atena-photo.example/',
        },
      },
    ],
    why: [
      { ja: '会社の名前も、追跡番号もありません。', en: 'It names no company and no tracking number.' },
      {
        ja: '「写真」は、中を見たくさせてリンクを押させるための言葉です。',
        en: '“Photo” is there to make you curious enough to tap.',
      },
      {
        ja: '開いた先で、アプリやログインを求められます。写真を見るのに、どちらもいりません。',
        en: 'The page wants an app or a login; a photo needs neither.',
      },
    ],
    advice: 'phishing-link',
    steps: ['opened', 'entered', 'installed'],
    desks: ['police-9110', 'consumer-188', 'antiphishing'],
    related: ['parcel-absence-sms', 'parcel-address-sms', 'delivery-app-malware'],
    sources: [kanagawaParcelSms],
  },
  {
    slug: 'delivery-app-malware',
    title: {
      ja: '偽の宅配アプリによるスマートフォンの乗っ取り',
      en: 'Smartphones taken over by a fake delivery app',
    },
    summary: {
      ja: '荷物の追跡に必要だと言って偽のアプリを入れさせ、スマートフォンを乗っ取ります。',
      en: 'It says that tracking needs an app; the app takes over your phone.',
    },
    kind: 'malware-app',
    neighbours: ['parcel'],
    channels: ['sms', 'web'],
    impersonates: ['yamato', 'sagawa', 'japan-post', 'docomo'],
    firstSeen: '2019-11',
    examples: [
      {
        channel: 'sms',
        lang: 'ja',
        text: {
          ja: 'お荷物の追跡には専用アプリが必要です。下記より最新版アプリをダウンロードし、提供元不明のアプリを許可してインストールしてください http://tsuiseki-app.example/app.apk',
          en: 'Tracking your parcel needs our app. Download the newest version below, allow apps from unknown sources and install it http://tsuiseki-app.example/app.apk',
        },
      },
      {
        channel: 'sms',
        lang: 'ja',
        text: {
          ja: '【ヤマト運輸】不在通知。再配達はアプリのインストール後に受け付けます http://kuroneko-app.example/',
          en: '[Yamato] You were out. Redelivery is arranged after you install the app http://kuroneko-app.example/',
        },
      },
    ],
    links: ['http://●●●●.example/●●●●.apk'],
    why: [
      {
        ja: '公式のアプリは、App StoreかGoogle Playにあります。SMSのリンクからは入れません。',
        en: 'Official apps are in the App Store or Google Play, never behind a link in an SMS.',
      },
      {
        ja: '「提供元不明のアプリを許可」は、まもりを外させる言葉です。',
        en: '“Allow unknown sources” asks you to remove the phone’s protection.',
      },
      {
        ja: '入れると、同じSMSを勝手に送り、ほかのアプリの番号やパスワードも盗みます。',
        en: 'Once installed it sends the same SMS and can steal codes and passwords from other apps.',
      },
    ],
    facts: [
      {
        text: {
          ja: '不正アプリは、入れたあとで消せます。消すと、SMSが勝手に送られるのは止まります。',
          en: 'The app can be removed afterwards; that stops the SMS it sends.',
        },
        source: docomoRemoveApp,
      },
      {
        text: {
          ja: '気づいたときは、まず機内モードにして、通信を止めます。',
          en: 'The first thing to do is to switch to airplane mode, which cuts it off.',
        },
        source: kanagawaParcelSms,
      },
    ],
    advice: 'phishing-link',
    answers: {
      ignore: {
        text: {
          ja: '裁判所の書類が郵便で来ているときは、そちらは必ず読みます。このSMSは、リンクを押さず、アプリを入れなければ、それで終わりです。もう入れたときは、何もしないままにせず、機内モードにしてアプリを消します。',
          en: 'If papers came from a court by post, read those. As for this SMS, do not tap and install nothing. If you did install it, do not leave it: switch to airplane mode and remove the app.',
        },
      },
      answered: {
        text: {
          ja: 'アプリを入れたときは、機内モードにして、そのアプリを消します。そのあと、ほかの機械からパスワードを変え、携帯電話会社にSMSの料金と買い物を確かめます。銀行のアプリがあるときは、銀行にも電話します。',
          en: 'If you installed it: airplane mode, then remove the app. Change passwords from another device, ask your carrier about SMS charges and purchases, and call your bank if its app is on the phone.',
        },
      },
      paid: {
        text: {
          ja: '覚えのないSMSの料金や買い物は、携帯電話会社とカード会社にすぐ電話します。',
          en: 'For SMS charges or purchases that are not yours, call your carrier and card company at once.',
        },
      },
    },
    steps: ['installed', 'opened', 'told', 'entered'],
    desks: ['police-9110', 'consumer-188', 'ipa-anshin', 'antiphishing'],
    related: [
      'parcel-absence-sms',
      'parcel-address-sms',
      'parcel-photo-sms',
      'docomo-phishing-sms',
      'phone-cleaner-popup',
    ],
    sources: [yamatoWarning2019, docomoRemoveApp, kanagawaParcelSms],
  },
]
