import { courtsFictitiousClaims, towadaAmazon } from '../sources.ts'
import type { Article } from './article.ts'
import { akitaEmoney, mojServicers, nagoyaOneClick } from './sources-public.ts'

/** Demands of debt collectors, of gift cards and of pages that nobody joined. */
export const demands: readonly Article[] = [
  {
    slug: 'fake-debt-collector',
    title: { ja: '債権回収をかたるSMSや手紙', en: 'SMS or letters from a fake debt collector' },
    summary: {
      ja: '借りた覚えのないお金の「債権」を引き受けたと言い、本日中の電話を求める架空請求です。',
      en: 'A bogus bill: somebody claims to have taken over a debt you never had, and wants a call today.',
    },
    kind: 'unpaid-charge',
    channels: ['sms', 'letter', 'call'],
    impersonates: [],
    examples: [
      {
        channel: 'sms',
        lang: 'ja',
        text: {
          ja: '債権譲渡のお知らせ。未払い料金につき弊社が回収を委託されました。本日中にご連絡なき場合、法的手続きと勤務先の調査を行います。みなと債権管理センター 03-0000-7722',
          en: 'Transfer of a debt. We were told to collect your unpaid fees. Without contact today we take legal steps and look into your workplace. Minato Debt Centre 03-0000-7722',
        },
      },
      {
        channel: 'letter',
        lang: 'ja',
        text: {
          ja: '債権回収最終通告書。貴殿の未納料金につき、期日までにご連絡がない場合は給与及び財産の差し押さえを強制執行いたします。至急下記までお電話下さい。03-0000-7733',
          en: 'Final notice of debt collection. If you do not contact us in time, your wages and property will be seized by force. Call the number below at once. 03-0000-7733',
        },
      },
    ],
    why: [
      {
        ja: 'だれに、いつ、いくら借りたのかが書いてありません。',
        en: 'It does not say to whom, when, or how much you owe.',
      },
      {
        ja: '「勤務先を調べる」「差し押さえる」とおどします。差し押さえは裁判所の手続きがなければできません。',
        en: 'It threatens your workplace and a seizure, which needs a court.',
      },
      {
        ja: '本物の会社なら、法務省の一覧に名前、住所、電話番号が載っています。',
        en: 'A real firm is on the ministry’s list with name, address and number.',
      },
    ],
    facts: [
      {
        text: {
          ja: '会社で債権回収の仕事ができるのは、法務省の許可を受けた会社だけです。名前、住所、電話番号の3つを法務省の一覧と比べます。',
          en: 'Among companies, only those licensed by the Ministry of Justice may collect. Compare name, address and number with the ministry’s list.',
        },
        source: mojServicers,
      },
    ],
    advice: 'unpaid-charge',
    answers: {
      ignore: {
        text: {
          ja: '裁判所から郵便で書類が届いていますか。届いているなら、必ず開けて読みます。届いていなければ、書いてある番号には電話しません。本当に借りたお金があるときは、法務省の一覧で会社を調べ、載っている番号に聞きます。',
          en: 'Has anything come from a court by post? If so, open and read it. If not, do not call the number given. If you really owe money somewhere, look the firm up on the ministry’s list and ask at the number there.',
        },
      },
      bill: {
        text: {
          ja: '会社の名前、住所、電話番号を、法務省の債権回収会社の一覧と比べます。1つでも違えば、電話も支払いもしません。裁判所の名前がある封筒は、必ず開けて読みます。',
          en: 'Compare name, address and number with the ministry’s list of licensed collectors. If one differs, neither call nor pay. An envelope that names a court must be opened and read.',
        },
        source: mojServicers,
      },
    },
    steps: ['called', 'told', 'paid-code', 'paid-transfer', 'court-papers'],
    desks: ['consumer-188', 'police-9110', 'houterasu', 'courts'],
    related: ['paid-video-unpaid-fee', 'lawsuit-postcard', 'payment-order-abuse'],
    sources: [mojServicers, courtsFictitiousClaims],
  },
  {
    slug: 'gift-card-payment',
    title: {
      ja: 'コンビニでギフト券や電子マネーを買わせる請求',
      en: 'Bills to be paid with gift cards from a shop',
    },
    summary: {
      ja: '料金をギフト券や電子マネーの番号で払わせる請求は、詐欺です。番号を言うのは現金を渡すのと同じです。',
      en: 'A bill to be paid with gift card or e-money numbers is a scam; telling the number is handing over cash.',
    },
    kind: 'unpaid-charge',
    neighbours: ['advance-fee', 'one-click'],
    channels: ['call', 'sms', 'chat', 'email'],
    impersonates: ['amazon'],
    examples: [
      {
        channel: 'call',
        lang: 'ja',
        text: {
          ja: '未納料金の支払いはコンビニでアマゾンギフトカードを購入し、裏の番号を電話で読み上げてください。本日中に支払えば裁判は取り下げられ、全額あとで返金されます。',
          en: 'To pay the unpaid fee, buy Amazon gift cards at a shop and read the numbers on the back to me. Pay today and the case is dropped; you get it all back later.',
        },
      },
      {
        channel: 'sms',
        lang: 'ja',
        text: {
          ja: '未払い料金30万円のお支払いは電子マネーのみで承ります。コンビニで購入し、カード番号の写真を本日中にお送りください。',
          en: 'The unpaid 300,000 yen can only be paid in e-money. Buy it at a shop and send a photo of the card number today.',
        },
      },
    ],
    why: [
      {
        ja: '会社や役所が、料金をギフト券の番号で集めることはありません。',
        en: 'No company or office collects fees as gift card numbers.',
      },
      {
        ja: '電話をつないだまま買いに行かせ、店の人や家族に相談させません。',
        en: 'They keep you on the line so that you ask nobody.',
      },
      {
        ja: '「あとで返す」と言って、何度も買わせます。',
        en: '“You will get it back” is said so that you buy again.',
      },
    ],
    genuine: [
      {
        text: {
          ja: 'アマゾンが、未払い料金をギフト券の番号で払わせることはありません。',
          en: 'Amazon never has you pay an unpaid fee with gift card numbers.',
        },
        source: towadaAmazon,
      },
    ],
    facts: [
      {
        text: {
          ja: '電子マネーの番号を教えると、使う権利がそのまま相手に渡ります。',
          en: 'Whoever has the number of an e-money card can spend it.',
        },
        source: akitaEmoney,
      },
    ],
    advice: 'unpaid-charge',
    steps: ['paid-code', 'called', 'told'],
    desks: ['consumer-188', 'police-9110', '110'],
    related: [
      'amazon-unpaid-monthly-fee',
      'paid-video-unpaid-fee',
      'ntt-finance-call-back',
      'boss-gift-cards',
    ],
    sources: [akitaEmoney, towadaAmazon],
  },
  {
    slug: 'one-click-billing',
    title: {
      ja: '「登録完了」と出て料金を求める画面',
      en: 'Page that says you have registered and must pay',
    },
    summary: {
      ja: '動画や年齢確認を押しただけで「登録完了」と表示し、高い料金を払わせようとする請求です。',
      en: 'You only pressed play or an age button; the page says that you have joined and demands a high fee.',
    },
    kind: 'one-click',
    neighbours: ['unpaid-charge'],
    channels: ['web', 'email'],
    impersonates: [],
    examples: [
      {
        channel: 'web',
        lang: 'ja',
        text: {
          ja: '会員登録が完了しました。ご利用料金は298,000円です。お客様の端末情報を記録しました。3日以内にお支払いください。誤操作の方は下の退会窓口へお電話ください。050-0777-1122',
          en: 'Registration complete. The fee is 298,000 yen. Your device details were recorded. Pay within 3 days. If this was a mistake, call the cancellation desk below. 050-0777-1122',
        },
      },
      {
        channel: 'web',
        lang: 'ja',
        text: {
          ja: 'ご入会ありがとうございます。年齢認証により有料会員登録が完了しました。24時間以内に料金のお支払いがない場合、法的手続きを行い、自宅へ請求書を送付します。',
          en: 'Thank you for joining. By confirming your age you became a paying member. Without payment in 24 hours we take legal steps and send the bill to your home.',
        },
      },
    ],
    why: [
      { ja: 'ボタンを押しただけでは、契約になりません。', en: 'Pressing a button makes no contract.' },
      {
        ja: '端末の番号が出ても、名前や住所は伝わっていません。',
        en: 'Device numbers on the page do not tell them your name or address.',
      },
      {
        ja: '「誤操作の方は電話を」は、電話をかけさせるための言葉です。',
        en: '“Call if this was a mistake” is there to make you call.',
      },
    ],
    facts: [
      {
        text: {
          ja: '年齢や再生のボタンを押しただけでは、契約を申し込んだことになりません（電子消費者契約法）。',
          en: 'Under Japan’s law on electronic contracts, pressing an age or play button is no order.',
        },
        source: nagoyaOneClick,
      },
    ],
    advice: 'unpaid-charge',
    answers: {
      ignore: {
        text: {
          ja: '裁判所から郵便で書類が届いたときだけは、必ず読みます。この画面の請求には、電話も支払いもいりません。画面を閉じます。消えないときは、IPAの相談窓口に聞きます。',
          en: 'Only papers that come from a court by post must be read. For the bill on this page, neither call nor pay. Close it; if it will not go away, ask the IPA desk.',
        },
      },
      answered: {
        text: {
          ja: '電話を切り、番号を着信拒否にします。未成年だと伝えるための電話も、取り消しの電話もいりません。',
          en: 'Hang up and block the number. There is no need to call to say you are a minor, or to cancel.',
        },
      },
      'knows-me': {
        text: {
          ja: '画面に端末の番号や地域が出ても、それはどのサイトにも見えるものです。名前や住所は分かりません。',
          en: 'Any site can see your device type and rough region. It does not see your name or address.',
        },
      },
    },
    steps: ['called', 'paid-code', 'told'],
    desks: ['consumer-188', 'police-9110', 'ipa-anshin'],
    related: ['paid-video-unpaid-fee', 'support-scam-popup'],
    sources: [nagoyaOneClick],
  },
]
