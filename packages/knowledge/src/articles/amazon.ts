import { aboutAmazonMessageCenter, towadaAmazon } from '../sources.ts'
import type { Article } from './article.ts'
import { amazonPrimeMails } from './sources-companies.ts'
import { amazonBills2017, amazonPrimeFee, foundingArticle, techplusPhishing } from './sources-press.ts'
import { amazonNamesInBills, kokusenPostcards } from './sources-public.ts'

/** Scams in the name of Amazon. */
export const amazon: readonly Article[] = [
  {
    slug: 'amazon-unpaid-monthly-fee',
    title: {
      ja: 'アマゾンの名で「月額料金の未納」を知らせるSMS',
      en: 'SMS in Amazon’s name about an unpaid monthly fee',
    },
    summary: {
      ja: 'アマゾンの名前で、ありもしない月額料金の未納を知らせ、050の番号に電話をかけさせる架空請求です。',
      en: 'A bogus bill: it names Amazon, claims an unpaid monthly fee that does not exist, and wants you to call an 050 number.',
    },
    kind: 'unpaid-charge',
    channels: ['sms'],
    impersonates: ['amazon'],
    firstSeen: '2017-11',
    examples: [
      {
        channel: 'sms',
        lang: 'ja',
        text: {
          ja: 'ご登録の月額料金の未納が発生しております。裁判手続きに移行する為、至急ご連絡下さい。アマゾンカスタマーセンター 05068815063',
          en: 'A monthly fee of your registration is unpaid. As this is moving to court proceedings, contact us urgently. Amazon Customer Centre 05068815063',
        },
      },
      {
        channel: 'sms',
        lang: 'ja',
        text: {
          ja: 'ご利用中の月額サービスにつき料金が未払いとなっております。本日中にご連絡が無い場合は法的手続きを開始致します。アマゾンサポートセンター 050-0123-7788',
          en: 'The fee of the monthly service you use is unpaid. Without contact today we begin legal proceedings. Amazon Support Centre 050-0123-7788',
        },
      },
    ],
    numbers: [{ number: '+815068815063', source: foundingArticle }],
    why: [
      {
        ja: 'アマゾンを名のっているのに、電話をかけさせる先が050の番号です。アマゾンの番号だという出典はありません。',
        en: 'It names Amazon but wants a call to an 050 number. No source gives that number to Amazon.',
      },
      {
        ja: '何の料金か、いくらか、だれあてか、どれも書いてありません。だれにでも送れる文だからです。',
        en: 'It does not say what the fee is for, how much, or whose it is: it is written so that it can go to anybody.',
      },
      {
        ja: '「裁判」でおどし、「至急」で急がせて、考える時間をなくします。',
        en: 'It threatens a court and presses for time, so that you do not stop to think.',
      },
      {
        ja: '電話をすると、名前や生年月日を聞き、コンビニでギフト券を買わせて番号を言わせます。',
        en: 'Whoever calls is asked for name and birth date, and then for the numbers of gift cards bought at a shop.',
      },
    ],
    facts: [
      {
        text: {
          ja: '消費者庁は、未納料金のSMSに「アマゾンカスタマーセンター」などの名前が使われ、本物のアマゾンとは関係がないと知らせています。',
          en: 'The Consumer Affairs Agency says that names such as アマゾンカスタマーセンター are used in such SMS, and that the real Amazon has nothing to do with them.',
        },
        source: amazonNamesInBills,
      },
      {
        text: {
          ja: '一度払うと、「ほかにも未納がある」などと言って、何度も請求してきます。',
          en: 'After one payment they find more unpaid fees and ask again and again.',
        },
        source: towadaAmazon,
      },
    ],
    advice: 'unpaid-charge',
    answers: {
      ignore: {
        text: {
          ja: '裁判所から郵便で書類が届いていますか。届いているなら、そちらは必ず開けて読みます。届いていなければ、このSMSには電話も返信もいりません。払う必要もありません。画面の写真を残し、番号を着信拒否にします。',
          en: 'Has anything come from a court by post? If so, open it and read it. If not, neither call nor answer this SMS; there is nothing to pay. Keep a screenshot and block the number.',
        },
      },
      answered: {
        text: {
          ja: '電話を切り、番号を着信拒否にします。断りの電話もいりません。名前や生年月日を話しても、払う理由にはなりません。知らない番号の電話が増えることがありますが、出なくてかまいません。',
          en: 'Hang up and block the number; no second call is needed. Even if you gave your name or birth date, there is nothing to pay. Unknown numbers may call more often; you need not answer.',
        },
      },
      paid: {
        text: {
          ja: 'ギフト券の番号を伝えたときは、今すぐカードの発行会社に電話し、番号を止めるように頼みます。振り込んだときは、警察（110か#9110）と振込先の銀行に電話します。「あとで返金する」「ほかにも未納がある」と言われても、もう払いません。',
          en: 'If you gave gift card numbers, call the issuer now and ask to stop them. If you transferred money, call the police (110 or #9110) and the receiving bank. Pay no more, whatever refund or further fee they speak of.',
        },
      },
      bill: {
        text: {
          ja: '届いた紙の番号には電話せず、払いません。アマゾンを使っている人は、アプリを自分で開き、注文とお支払いのページで見ます。裁判所の名前がある封筒は別です。必ず開けて読みます。',
          en: 'Do not call the number on the paper and do not pay. If you use Amazon, open the app yourself and look at your orders and payments. An envelope that names a court is different: open and read it.',
        },
      },
      'court-papers': {
        text: {
          ja: '放っておいてはいけません。SMSで「裁判」と言われても、本物の書類はSMSやはがきでは来ません。郵便の人が手渡しする「特別送達」なら、開けて読み、裁判所の番号を自分で調べて聞きます。支払督促には、受け取ってから2週間以内に異議を出せます。',
          en: 'Never leave them unanswered. An SMS may speak of a court, but real papers do not come by SMS or postcard. If it is special service (特別送達), handed over in person, open it, look the court’s number up yourself and ask. You can object to a payment order within two weeks of receipt.',
        },
        source: kokusenPostcards,
      },
      'knows-me': {
        text: {
          ja: 'SMSは、番号を手当たり次第に作って送ることができます。届いただけで、名前や住所が知られたとは限りません。電話で話したときも、払う理由にはなりません。家に来ると言われたら、110に電話します。',
          en: 'SMS can be sent to numbers made up by a machine, so getting one does not mean that they know your name or address. Nor is there anything to pay if you told them. If they say they will come, call 110.',
        },
        source: foundingArticle,
      },
    },
    steps: ['called', 'told', 'paid-code', 'paid-transfer', 'court-papers'],
    desks: ['consumer-188', 'police-9110', 'courts', 'houterasu'],
    related: [
      'paid-video-unpaid-fee',
      'ntt-finance-call-back',
      'gift-card-payment',
      'amazon-prime-renewal',
      'amazon-account-locked',
      'call-back-without-reason',
      'payment-order-abuse',
    ],
    sources: [foundingArticle, amazonNamesInBills, towadaAmazon, amazonBills2017],
  },
  {
    slug: 'amazon-prime-renewal',
    title: {
      ja: 'プライム会費が払えないというSMSやメール',
      en: 'SMS or mail that says a Prime fee could not be paid',
    },
    summary: {
      ja: 'アマゾンのプライム会費に問題があると言い、偽のサイトでカード番号を入れさせるフィッシングです。',
      en: 'Phishing: it says that there is a problem with your Prime fee and leads to a false site that asks for your card.',
    },
    kind: 'account-phishing',
    neighbours: ['card-phishing'],
    channels: ['sms', 'email'],
    impersonates: ['amazon'],
    firstSeen: '2019-04',
    lastSeen: '2025-10',
    examples: [
      {
        channel: 'sms',
        lang: 'ja',
        text: {
          ja: '【Amazon】プライム会費のお支払いができませんでした。本日中に支払い方法を更新されない場合、会員資格を停止します。 https://prime-koushin.example/',
          en: '[Amazon] Your Prime fee could not be paid. Unless you renew the payment method today, your membership will be suspended. https://prime-koushin.example/',
        },
      },
      {
        channel: 'email',
        lang: 'ja',
        subject: {
          ja: 'Amazonプライムの自動更新を解除しました',
          en: 'Automatic renewal of Amazon Prime was switched off',
        },
        text: {
          ja: 'お客様のカードの有効期限が切れているため、プライム会費をお引き落としできませんでした。会員特典を続けるには、24時間以内に下記のリンクからログインし、カード番号を登録してください。 https://prime-kaihi.example/',
          en: 'We could not collect the Prime fee because your card has expired. To keep your benefits, log in below within 24 hours and register a card number. https://prime-kaihi.example/',
        },
      },
    ],
    links: ['https://amazon-●●●●.example/'],
    why: [
      {
        ja: '本文のリンクの先が、amazon.co.jpではありません。',
        en: 'The link does not lead to amazon.co.jp.',
      },
      {
        ja: '「本日中」「24時間以内」と急がせ、カードを入れ直させようとします。',
        en: 'It hurries you (“today”, “within 24 hours”) into entering your card again.',
      },
      {
        ja: '名前を書かず、プライムに入っていない人にも届きます。',
        en: 'It gives no name, and comes to people who never joined Prime, too.',
      },
    ],
    genuine: [
      {
        text: {
          ja: '本物の知らせは、一部を除き、アマゾンのアプリの「メッセージセンター」にも入っています。',
          en: 'Genuine mail is also in the Message Center of the Amazon app, with a few exceptions.',
        },
        source: aboutAmazonMessageCenter,
      },
    ],
    advice: 'phishing-link',
    steps: ['opened', 'entered', 'paid-code'],
    desks: ['police-9110', 'consumer-188', 'antiphishing', 'npa-cyber'],
    related: ['amazon-unpaid-monthly-fee', 'amazon-account-locked', 'streaming-payment-declined'],
    sources: [amazonPrimeMails, amazonPrimeFee, foundingArticle],
  },
  {
    slug: 'amazon-account-locked',
    title: {
      ja: '「お客様のAmazon IDはロックされました」というメール',
      en: 'Mail that says “your Amazon ID is locked”',
    },
    summary: {
      ja: 'アマゾンのIDをロックしたと言い、偽のサイトでパスワードとカード番号を入れさせるメールです。',
      en: 'A mail that says your Amazon ID is locked and leads to a false site that asks for your password and card.',
    },
    kind: 'account-phishing',
    neighbours: ['card-phishing'],
    channels: ['email', 'sms'],
    impersonates: ['amazon'],
    examples: [
      {
        channel: 'email',
        lang: 'ja',
        subject: { ja: 'お客様のAmazon IDはロックされました', en: 'Your Amazon ID is locked' },
        text: {
          ja: 'アカウントの情報に誤りがあるため、Amazonアカウントを停止しました。24時間以内にこちらのリンクからログインし、お支払い方法を確認してください。確認がない場合、アカウントは永久に使えなくなります。 https://id-unlock.example/signin',
          en: 'We stopped your Amazon account because its details are wrong. Log in through this link within 24 hours and confirm your payment method, or the account will be closed for good. https://id-unlock.example/signin',
        },
      },
      {
        channel: 'sms',
        lang: 'ja',
        text: {
          ja: 'Amazonアカウントで不審なログインを検知しました。ロックの解除はこちらから至急お願いします https://a-login.example/',
          en: 'We noticed a suspicious login to your Amazon account. Unlock it here at once https://a-login.example/',
        },
      },
    ],
    links: ['https://amazon-●●●●.example/signin'],
    why: [
      {
        ja: 'リンクの先は、見た目だけをまねた偽のログイン画面です。',
        en: 'The link leads to a copy of the login page.',
      },
      {
        ja: '「永久に使えなくなる」とおどし、時間を区切って急がせます。',
        en: 'It threatens to close the account for good and sets a time limit.',
      },
      {
        ja: 'パスワードのあとに、カード番号まで聞いてきます。本人の確認に、そこまではいりません。',
        en: 'After the password it asks for the card number, which no check of identity needs.',
      },
    ],
    facts: [
      {
        text: {
          ja: '警視庁のサイバーセキュリティ対策本部とJC3が、この件名のメールに注意を呼びかけました。',
          en: 'The cyber security section of the Tokyo police and JC3 warned of mail with this subject line.',
        },
        source: foundingArticle,
      },
      {
        text: {
          ja: 'フィッシング対策協議会に報告されたフィッシングのうち、アマゾンをかたるものは2026年1月に17%台でした。',
          en: 'Of the phishing reported to the Council of Anti-Phishing Japan in January 2026, a little over 17% used Amazon’s name.',
        },
        source: techplusPhishing,
      },
    ],
    advice: 'phishing-link',
    steps: ['opened', 'entered'],
    desks: ['police-9110', 'consumer-188', 'antiphishing', 'npa-cyber'],
    related: [
      'amazon-unpaid-monthly-fee',
      'amazon-prime-renewal',
      'apple-purchase-mail',
      'account-suspended-english',
    ],
    sources: [foundingArticle, aboutAmazonMessageCenter, techplusPhishing],
  },
]
