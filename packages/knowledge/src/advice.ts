import type { Advice, Knowledge, Localized } from '@monban/engine'

const ownRoute: Localized = {
  ja: '気になるときは、その会社の公式アプリか、自分のブックマークから開いて見ます。',
  en: 'If you wonder, look in the official app of that company, or open its site from your own bookmark.',
}

const printedNumber: Localized = {
  ja: '電話で聞くときは、手元の請求書やカードの裏にある番号にかけます。メッセージの番号は使いません。',
  en: 'To ask by telephone, use the number on a bill you have or on the back of your card, never one in the message.',
}

const knownNumber: Localized = {
  ja: '家族や知り合いを名のるときは、前から知っている番号にかけて、本人に聞きます。',
  en: 'If it claims to be family or a friend, call the number you already had and ask that person.',
}

const keepIt: Localized = {
  ja: 'メッセージは消さずに残しておきます。',
  en: 'Keep the message; do not delete it.',
}

const unpaidCharge: Advice = {
  summary: {
    ja: '身に覚えのない料金を払わせる、架空請求の手口とよく似ています。',
    en: 'This closely resembles a fictitious bill: a demand for a charge you never made.',
  },
  doNow: [
    {
      ja: '書いてある番号に電話しないでください。返信もいりません。',
      en: 'Do not call the number. You need not reply.',
    },
    {
      ja: 'お金を払わないでください。ギフト券や電子マネーの番号も伝えないでください。',
      en: 'Do not pay. Do not give anyone gift card or e-money numbers.',
    },
    {
      ja: '画面の写真（スクリーンショット）を残し、送ってきた番号を着信拒否にします。',
      en: 'Keep a screenshot, and block the number that sent it.',
    },
    {
      ja: '裁判所から郵便で書類が届いたときは別です。放っておかずに、必ず開けて読んでください。',
      en: 'Court papers that come by post are different: never ignore them; open and read them.',
    },
  ],
  checkYourself: [
    ownRoute,
    printedNumber,
    {
      ja: '裁判所のことは、裁判所のサイト（courts.go.jp）か電話帳で番号を自分で調べて聞きます。',
      en: 'About a court, look its number up on courts.go.jp or in the phone book yourself, and ask.',
    },
  ],
  aftercare: ['called', 'told', 'paid-code', 'paid-transfer', 'court-papers'],
  contacts: ['consumer-188', 'police-9110', 'courts'],
}

const phishingLink: Advice = {
  summary: {
    ja: 'リンクを開かせて、パスワードやカード番号を盗む手口とよく似ています。',
    en: 'This closely resembles phishing: a link that leads to stolen passwords or card numbers.',
  },
  doNow: [
    {
      ja: 'リンクを押さないでください。もう開いた画面は、何も入れずに閉じます。',
      en: 'Do not tap the link. If a page is already open, close it without entering anything.',
    },
    {
      ja: 'パスワード、カード番号、認証番号を入れないでください。アプリも入れないでください。',
      en: 'Enter no password, card number or one-time code, and install no app.',
    },
    {
      ja: '画面の写真（スクリーンショット）を残し、送り主を受信拒否にします。',
      en: 'Keep a screenshot, and block the sender.',
    },
  ],
  checkYourself: [
    ownRoute,
    {
      ja: 'カードのことは、カードの裏に書いてある番号に聞きます。',
      en: 'About a card, call the number on the back of the card.',
    },
    {
      ja: '荷物のことは、郵便受けの不在票を見て、その番号を公式サイトで自分で調べます。',
      en: 'About a parcel, look for the slip in your letter box and enter its number on the official site yourself.',
    },
  ],
  aftercare: ['opened', 'entered', 'installed'],
  contacts: ['police-9110', 'consumer-188', 'ipa-anshin', 'antiphishing', 'npa-cyber', 'internet-hotline'],
}

const moneyRequest: Advice = {
  summary: {
    ja: 'お金やギフト券の番号をだまし取る手口とよく似ています。',
    en: 'This closely resembles a trick to take your money or gift card numbers.',
  },
  doNow: [
    {
      ja: 'お金を送らないでください。返事もいったん止めます。',
      en: 'Send no money, and stop replying for now.',
    },
    {
      ja: 'ギフト券や電子マネーの番号を伝えないでください。写真も送らないでください。',
      en: 'Give no gift card or e-money numbers, and send no photos of them.',
    },
    {
      ja: '家族か身近な人に、この画面をそのまま見せてください。',
      en: 'Show this screen to your family or someone near you.',
    },
    {
      ja: 'お金を取りに来ると言われたとき、たった今送ってしまったときは、110に電話します。',
      en: 'If someone is coming for the money, or you have just sent it, call 110.',
    },
  ],
  checkYourself: [
    knownNumber,
    {
      ja: '会社や役所を名のるときは、番号を自分で調べてかけます。メッセージの番号やリンクは使いません。',
      en: 'If it claims to be a company or office, look its number up yourself; use nothing from the message.',
    },
    {
      ja: '投資の話は、登録のある業者かどうかを金融庁のサイトで調べます。登録のある会社の名前を使う偽物もいます。',
      en: 'For an investment, see on the site of the Financial Services Agency whether the firm is registered; impostors borrow such names.',
    },
  ],
  aftercare: ['paid-transfer', 'paid-code', 'told'],
  contacts: ['110', 'police-9110', 'consumer-188', 'houterasu'],
}

const phonePressure: Advice = {
  summary: {
    ja: '警察、役所、会社などを名のり、電話で急がせてだます手口とよく似ています。',
    en: 'This closely resembles a trick in which someone poses as police, an office or a company and hurries you by telephone.',
  },
  doNow: [
    {
      ja: '電話をいったん切ってください。失礼にはなりません。警告の画面に出ている番号にもかけないでください。',
      en: 'Hang up for now; it is not rude. Do not call a number shown in a warning on your screen either.',
    },
    {
      ja: 'お金、口座、カード、暗証番号の話をしないでください。',
      en: 'Do not talk about money, accounts, cards or PINs.',
    },
    {
      ja: 'LINEやビデオ通話、画面の共有、遠隔操作のアプリに誘われたら、断ってください。',
      en: 'Refuse if they want you on LINE or video, or want to share or control your screen.',
    },
    {
      ja: '家族か、警察の相談電話（#9110）に話してください。人が家に来るときは、110に電話します。',
      en: 'Tell your family or the police consultation line (#9110). If someone is coming to your home, call 110.',
    },
  ],
  checkYourself: [
    {
      ja: '所属と名前を聞いて切り、その役所や会社の番号を自分で調べて、かけ直します。',
      en: 'Ask for the department and name, hang up, look up the number of that office yourself, and call back.',
    },
    {
      ja: '画面に出る番号は偽ることができます。相手が教える番号にもかけません。',
      en: 'A displayed number can be faked. Do not call a number that the caller gives you.',
    },
  ],
  aftercare: ['told', 'paid-transfer', 'installed', 'paid-code', 'called'],
  contacts: ['110', 'police-9110', 'consumer-188', 'international-call-stop', 'ipa-anshin'],
}

const courtPapers: Advice = {
  summary: {
    ja: '裁判所の書類かもしれないので、放っておかずに、本物かどうかを裁判所に聞いてください。',
    en: 'This may be from a court, so do not ignore it: ask the court whether it is genuine.',
  },
  doNow: [
    {
      ja: '捨てないでください。受け取った日を書いておきます。',
      en: 'Do not throw it away. Write down the day you received it.',
    },
    {
      ja: '書いてある番号に電話せず、お金もまだ払わないでください。',
      en: 'Do not call the number on it, and do not pay yet.',
    },
    {
      ja: '裁判所の番号を自分で調べ、電話で事件番号を伝えて聞きます。',
      en: 'Look up the number of the court yourself, call, and give the case number.',
    },
    {
      ja: '本物なら、期限までに返事を出します。「支払督促」は、受け取ってから2週間以内です。',
      en: 'If it is genuine, answer in time. For a payment order (支払督促) that is 2 weeks from receipt.',
    },
  ],
  checkYourself: [
    {
      ja: '裁判所の番号は、裁判所のサイト（courts.go.jp）か電話帳で調べます。',
      en: 'Find the number of the court on courts.go.jp or in the phone book.',
    },
    {
      ja: '「特別送達」は郵便の人が手渡しし、受け取りの署名をします。はがきやSMSでは届きません。',
      en: 'Special delivery (特別送達) is handed over against a signature. It never comes as a postcard or SMS.',
    },
    {
      ja: '読んでも分からないときは、書類を持って、法テラスか消費生活センターに聞きます。',
      en: 'If you cannot make sense of it, ask Houterasu or a consumer centre, with the papers at hand.',
    },
  ],
  aftercare: ['court-papers', 'told', 'paid-transfer'],
  contacts: ['courts', 'houterasu', 'consumer-188', 'police-9110'],
}

const verifySender: Advice = {
  summary: {
    ja: '役所や会社からの本当の連絡かもしれないので、放っておかずに、自分で調べた番号に聞いてください。',
    en: 'This may be a real notice from an office or company, so do not ignore it: ask at a number you looked up yourself.',
  },
  doNow: [
    keepIt,
    {
      ja: '役所や会社の番号を自分で調べます。書いてある番号やリンクは使いません。',
      en: 'Look up the number of the office or company yourself; do not use the number or link in the message.',
    },
    {
      ja: '調べた番号に電話し、「このような連絡を送りましたか」と聞いてください。',
      en: 'Call that number and ask: did you send this?',
    },
  ],
  checkYourself: [
    {
      ja: '役所のことは、市区町村のサイトか広報紙にある代表番号から、担当の課につないでもらいます。',
      en: 'For an office, call the main number on the site or newsletter of your municipality and ask for the section.',
    },
    printedNumber,
    {
      ja: '期限が書いてあるときは、その日までに聞きます。',
      en: 'If a date is given, ask before that date.',
    },
  ],
  aftercare: ['court-papers', 'called', 'told'],
  contacts: ['consumer-188', 'police-9110'],
}

const stranger: Advice = {
  summary: {
    ja: '知らない人からの話しかけは、親しくなってからお金の話をする詐欺の入り口のことがあります。',
    en: 'A talk that a stranger starts can be the way into a scam: first a friend, later a request for money.',
  },
  doNow: [
    {
      ja: '心当たりがなければ、返事をしないでください。「人ちがいです」の返事もいりません。',
      en: 'If you do not know who this is, do not answer, not even to say that the number is wrong.',
    },
    {
      ja: '返事をしたあとでも、ほかのアプリにさそわれたら断ってください。',
      en: 'If you have answered already, do not follow to another app.',
    },
    {
      ja: '名前・住んでいる町・仕事を教えないでください。',
      en: 'Do not tell your name, your town or what you do for a living.',
    },
  ],
  checkYourself: [knownNumber],
  aftercare: ['told', 'paid-transfer', 'paid-code'],
  contacts: ['consumer-188', 'police-9110'],
}

const caution: Advice = {
  summary: {
    ja: '詐欺に見られる特徴があるので、確かめるまで何もしないでください。',
    en: 'It has some signs seen in scams, so do nothing until you have checked.',
  },
  doNow: [
    {
      ja: 'いったん止まってください。リンクを押さず、電話も返信もしないでください。',
      en: 'Stop for now. Do not tap links, call or reply.',
    },
    {
      ja: 'お金を払わず、カード番号やパスワードも伝えないでください。',
      en: 'Pay nothing, and give no card number or password.',
    },
    {
      ja: '家族か身近な人に、この画面を見せてください。',
      en: 'Show this screen to your family or someone near you.',
    },
    keepIt,
  ],
  checkYourself: [ownRoute, printedNumber, knownNumber],
  aftercare: ['opened', 'entered', 'called', 'told'],
  contacts: ['consumer-188', 'police-9110', 'spam-mail-center'],
}

const noSigns: Advice = {
  summary: {
    ja: '詐欺の特徴は見つかりませんでしたが、本物だと分かったわけではありません。',
    en: 'No signs of a scam were found, but that does not show that it is genuine.',
  },
  doNow: [
    {
      ja: '心当たりのある連絡か、考えてください。',
      en: 'Ask yourself whether you were expecting this.',
    },
    {
      ja: 'お金、パスワード、カード番号、認証番号を求められたら、いったん止まってください。',
      en: 'Stop if you are asked for money, a password, a card number or a one-time code.',
    },
    {
      ja: '少しでも変だと思ったら、家族か消費者ホットライン（188）に聞いてください。',
      en: 'If anything seems odd, ask your family or the consumer hotline (188).',
    },
  ],
  checkYourself: [ownRoute, knownNumber],
  aftercare: ['entered', 'told'],
  contacts: ['consumer-188', 'police-9110'],
}

export const advice: Knowledge['advice'] = {
  'unpaid-charge': unpaidCharge,
  'phishing-link': phishingLink,
  'money-request': moneyRequest,
  'phone-pressure': phonePressure,
  stranger,
  'court-papers': courtPapers,
  'verify-sender': verifySender,
  caution,
  'no-signs': noSigns,
}
