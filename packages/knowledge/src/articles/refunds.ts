import type { Article } from './article.ts'
import { payRefundFigures } from './sources-press.ts'
import { dazaifuPayRefund, hyogoKinds, saitamaKinds } from './sources-public.ts'

/** Refunds that cost money, and bank cards taken at the door. */
export const refunds: readonly Article[] = [
  {
    slug: 'medical-refund-atm',
    title: {
      ja: '医療費の払い戻しと言ってATMへ行かせる電話',
      en: 'Call about a medical refund that sends you to an ATM',
    },
    summary: {
      ja: '役所を名のり「払い戻しがある」とATMへ行かせ、電話で操作させて、逆にお金を送金させます。',
      en: 'Somebody from “the town office” promises a refund, sends you to an ATM and has you transfer your own money.',
    },
    kind: 'refund',
    channels: ['call'],
    impersonates: ['mhlw'],
    firstSeen: '2023-04',
    examples: [
      {
        channel: 'call',
        lang: 'ja',
        text: {
          ja: '市役所の保険課です。医療費の払い戻しが23,500円あります。青い封筒は届いていますか。期限が今日までですので、携帯電話とキャッシュカードを持ってATMへ行ってください。着いたら電話で操作をご案内します。',
          en: 'This is the insurance section of the town office. You are due a medical refund of 23,500 yen. Did you get the blue envelope? The deadline is today, so take your mobile phone and bank card to an ATM; I will guide you by telephone.',
        },
      },
      {
        channel: 'call',
        lang: 'ja',
        text: {
          ja: '年金事務所です。累積医療費の還付金があります。本日中にATMで手続きをすれば受け取れます。キャッシュカードと携帯電話をお持ちください。',
          en: 'This is the pension office. You have a refund of medical costs. You can get it at an ATM today. Bring your bank card and mobile phone.',
        },
      },
    ],
    why: [
      {
        ja: 'ATMで、お金が戻ることはありません。ATMの「振込」は、お金を送るボタンです。',
        en: 'No refund ever comes out of an ATM: “transfer” sends your money.',
      },
      {
        ja: '「今日が期限」と言って、役所に聞く時間をなくします。',
        en: '“The deadline is today” leaves no time to ask the office.',
      },
      {
        ja: '「携帯電話を持ってATMへ」と言われたら、この手口です。',
        en: '“Take your mobile phone to an ATM” is how this scheme sounds.',
      },
    ],
    facts: [
      {
        text: {
          ja: '警察は、電話でATMに行かせて操作を教える手口を「還付金詐欺」と呼んでいます。',
          en: 'The police call this scheme 還付金詐欺, refund fraud.',
        },
        source: hyogoKinds,
      },
    ],
    advice: 'phone-pressure',
    answers: {
      ignore: {
        text: {
          ja: '裁判所の書類の話なら別で、必ず読みます。ATMへ行くように言う電話は、切ってかまいません。払い戻しが本当か気になるときは、役所の代表番号を自分で調べて聞きます。',
          en: 'Court papers would be another matter: read those. Hang up on anybody who sends you to an ATM. If you wonder whether a refund is due, look up the main number of the office and ask.',
        },
      },
      answered: {
        text: {
          ja: '口座やカードの話をしたときは、すぐに銀行に電話します。いまATMの前にいるときは、操作をやめて、電話を切ります。',
          en: 'If you spoke of your account or card, call your bank at once. If you stand at an ATM now, stop and hang up.',
        },
      },
    },
    steps: ['paid-transfer', 'told', 'called'],
    desks: ['110', 'police-9110', 'consumer-188'],
    related: ['pension-robot-call', 'nursing-refund-card'],
    sources: [hyogoKinds, saitamaKinds],
  },
  {
    slug: 'nursing-refund-card',
    title: {
      ja: 'カードの交換と言って家に取りに来る電話（預貯金詐欺）',
      en: 'Call that has your bank card collected (account fraud)',
    },
    summary: {
      ja: '役所や銀行協会を名のり、カードの交換が必要だと言って、家にカードと暗証番号を取りに来ます。',
      en: 'Somebody from “the office” or “the bank association” says your card must be replaced, and collects card and PIN at your door.',
    },
    kind: 'refund',
    neighbours: ['fake-police', 'bank-phishing'],
    channels: ['call'],
    impersonates: [],
    firstSeen: '2023-04',
    examples: [
      {
        channel: 'call',
        lang: 'ja',
        text: {
          ja: '市役所です。介護保険料の払い戻しがありますが、お持ちのキャッシュカードは古くて使えません。銀行の者がご自宅にカードを預かりに伺いますので、暗証番号を教えてください。',
          en: 'This is the town office. You are due a refund of nursing insurance, but your bank card is too old. Bank staff will come to your home to take the card; please tell me the PIN.',
        },
      },
      {
        channel: 'call',
        lang: 'ja',
        text: {
          ja: '銀行協会です。あなたの口座が犯罪に利用されています。キャッシュカードの交換が必要ですので、係の者が受け取りに伺います。暗証番号をお知らせください。',
          en: 'This is the bank association. Your account is used for crime. Your bank card must be replaced; our staff will come for it. Please tell me the PIN.',
        },
      },
    ],
    why: [
      {
        ja: '役所や銀行が、カードを家に取りに来ることはありません。',
        en: 'No office or bank sends anybody to your home for a card.',
      },
      { ja: '暗証番号は、だれにも教えるものではありません。', en: 'A PIN is for nobody but you.' },
      {
        ja: 'カードにはさみを入れて信じさせ、そのまま持ち去ることもあります。',
        en: 'Some cut into the card before your eyes to win your trust, and take it away.',
      },
    ],
    facts: [
      {
        text: {
          ja: '警察は、カードや通帳をだまし取るこの手口を「預貯金詐欺」と呼んでいます。',
          en: 'The police call it 預貯金詐欺 when cards or passbooks are obtained by deceit.',
        },
        source: saitamaKinds,
      },
    ],
    advice: 'phone-pressure',
    answers: {
      answered: {
        text: {
          ja: 'カードを渡したときや暗証番号を言ったときは、すぐに銀行に電話してカードを止め、110に電話します。だれかが家に来るときは、ドアを開けずに110に電話します。',
          en: 'If you handed over the card or told the PIN, call the bank at once to stop the card, and call 110. If somebody is coming, do not open the door; call 110.',
        },
      },
      paid: {
        text: {
          ja: 'お金が引き出されていたら、銀行と警察（110）に、今すぐ電話します。',
          en: 'If money was withdrawn, call the bank and the police (110) now.',
        },
      },
    },
    steps: ['told', 'paid-transfer'],
    desks: ['110', 'police-9110', 'consumer-188'],
    related: ['medical-refund-atm', 'card-swap-visit'],
    sources: [saitamaKinds, hyogoKinds],
  },
  {
    slug: 'card-swap-visit',
    title: {
      ja: '封筒に入れさせてカードをすり替える手口（キャッシュカード詐欺盗）',
      en: 'Bank card swapped in an envelope',
    },
    summary: {
      ja: '警察や銀行を名のって家に来て、封筒に入れたカードを、目を離したすきに別の物とすり替えます。',
      en: 'Somebody poses as police or bank, has you put your card in an envelope, and swaps the envelope when you look away.',
    },
    kind: 'fake-police',
    neighbours: ['refund', 'bank-phishing', 'impersonated-family'],
    channels: ['call'],
    impersonates: ['npa', 'keishicho'],
    firstSeen: '2023-04',
    examples: [
      {
        channel: 'call',
        lang: 'ja',
        text: {
          ja: '警察です。あなたの口座が詐欺に悪用されています。これから係の者が伺いますので、キャッシュカードと暗証番号を書いた紙を封筒に入れてください。封に割り印をしますので印鑑をご用意ください。だれにも話さないでください。',
          en: 'This is the police. Your account is misused for fraud. An officer is coming: put your bank card and a note with the PIN into an envelope, and have your seal ready to stamp it. Tell nobody.',
        },
      },
    ],
    why: [
      {
        ja: '「印鑑を」と言って席を立たせ、その間に封筒を替えます。',
        en: '“Fetch your seal” makes you leave, and the envelope is exchanged.',
      },
      {
        ja: '警察や銀行が、カードを封筒に入れさせることはありません。',
        en: 'No police or bank has you put a card into an envelope.',
      },
      {
        ja: '「保管して開けないで」と言うのは、気づくのを遅らせるためです。',
        en: '“Keep it closed” is said so that you notice late.',
      },
    ],
    facts: [
      {
        text: {
          ja: '隙を見てカードをすり替える手口は、特殊詐欺の一つ「キャッシュカード詐欺盗」です。',
          en: 'Swapping the card is one of the ten kinds of special fraud: キャッシュカード詐欺盗.',
        },
        source: saitamaKinds,
      },
    ],
    advice: 'phone-pressure',
    answers: {
      answered: {
        text: {
          ja: 'カードを封筒に入れたときは、すぐに封筒を開けて見ます。別の物が入っていたら、銀行に電話してカードを止め、110に電話します。',
          en: 'If your card went into an envelope, open it now and look. If something else is inside, call the bank to stop the card, and call 110.',
        },
      },
    },
    steps: ['told', 'paid-transfer'],
    desks: ['110', 'police-9110', 'consumer-188'],
    related: ['nursing-refund-card', 'fake-police-laundering'],
    sources: [saitamaKinds, hyogoKinds],
  },
  {
    slug: 'pay-app-refund',
    title: {
      ja: '欠品の返金と言ってスマホ決済で送金させる手口',
      en: 'Refund for a sold-out item that turns into a payment',
    },
    summary: {
      ja: '通販の商品が欠品なので「PayPayで返金する」と言い、操作させて、逆にお金を送らせる手口です。',
      en: 'A shop says that your item is sold out and offers a refund by payment app, but has you send money instead.',
    },
    kind: 'refund',
    neighbours: ['advance-fee', 'account-phishing'],
    channels: ['email', 'chat', 'sms'],
    impersonates: ['paypay'],
    firstSeen: '2025-03',
    examples: [
      {
        channel: 'email',
        lang: 'ja',
        subject: { ja: '【重要】ご注文の商品について', en: '[Important] Your order' },
        text: {
          ja: 'ご注文の商品は欠品のため、代金をPayPayで返金いたします。LINEで返金担当者を友だち追加し、画面共有をしながら、案内のとおりに返金番号の数字を入力してください。 https://line-henkin.example/',
          en: 'Your item is sold out, so we refund you by PayPay. Add our refund clerk as a friend on LINE, share your screen and enter the refund number as told. https://line-henkin.example/',
        },
      },
      {
        channel: 'chat',
        lang: 'ja',
        text: {
          ja: '返金はPayPayのみで承ります。画面を共有してください。「送る」を押して、返金コード49980を入力すると返金が完了します。',
          en: 'Refunds are by PayPay only. Share your screen. Press “send” and enter the refund code 49980 to complete the refund.',
        },
      },
    ],
    why: [
      {
        ja: '「返金番号」は、送る金額のことです。49980と入れると49,980円が出ていきます。',
        en: 'The “refund number” is the sum you send: 49980 means 49,980 yen leave your account.',
      },
      {
        ja: '返金を受けるのに、自分が「送る」を押すことはありません。',
        en: 'To get money back you never press “send”.',
      },
      {
        ja: '画面を共有すると、残高やパスワードまで見られます。',
        en: 'A shared screen shows them your balance and passwords.',
      },
    ],
    facts: [
      {
        text: {
          ja: 'この手口の相談は、2023年3月から2024年12月までに5,515件、被害は約6億8千万円でした。',
          en: 'From March 2023 to December 2024 there were 5,515 consultations about it and losses of about ¥680 million.',
        },
        source: payRefundFigures,
      },
    ],
    advice: 'money-request',
    steps: ['paid-transfer', 'told', 'called'],
    desks: ['police-9110', 'consumer-188'],
    related: ['payment-app-suspension', 'fake-shop'],
    sources: [dazaifuPayRefund, payRefundFigures],
  },
]
