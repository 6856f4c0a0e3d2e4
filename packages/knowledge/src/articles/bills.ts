import { courtsFictitiousClaims, nttFinancePaymentRequest } from '../sources.ts'
import type { Article } from './article.ts'
import { softbankSpoofedSms } from './sources-companies.ts'
import { softbankSupportCentre, taxOfficeCalls } from './sources-press.ts'
import { amazonNamesInBills, funabashiNtt } from './sources-public.ts'

/** Bogus bills that want a call back. */
export const bills: readonly Article[] = [
  {
    slug: 'paid-video-unpaid-fee',
    title: { ja: '有料動画の未納料金をかたるSMS', en: 'SMS about unpaid fees for videos' },
    summary: {
      ja: '見ていない有料動画の料金が未納だと言い、訴訟でおどして電話をかけさせる架空請求です。',
      en: 'A bogus bill for videos you never bought; it threatens a lawsuit so that you call.',
    },
    kind: 'unpaid-charge',
    channels: ['sms', 'email', 'call'],
    impersonates: [],
    examples: [
      {
        channel: 'sms',
        lang: 'ja',
        text: {
          ja: '有料動画サイトの未納料金がございます。本日中にご連絡無き場合、少額訴訟の手続きに移行致します。動画サポート窓口 03-0000-4411',
          en: 'You have unpaid fees for a video site. Without contact today we move to a small claims action. Video support desk 03-0000-4411',
        },
      },
      {
        channel: 'sms',
        lang: 'ja',
        text: {
          ja: '動画視聴履歴があり会員登録の解除が確認できません。未払い料金が発生しておりますので、至急お電話下さい。050-0111-2200',
          en: 'We have a record of videos watched and your membership was not cancelled. Fees are unpaid; call at once. 050-0111-2200',
        },
      },
    ],
    why: [
      {
        ja: 'サイトの名前も、見た日も、金額も書いてありません。',
        en: 'It names no site, no date and no sum.',
      },
      {
        ja: '「本日中」「少額訴訟」という言葉で、あわてさせます。',
        en: '“Today” and “small claims action” are there to frighten you.',
      },
      {
        ja: '見た覚えがあっても同じです。相手は、だれが何を見たかを知りません。',
        en: 'It makes no difference whether you watched something: they do not know who watched what.',
      },
    ],
    facts: [
      {
        text: {
          ja: '消費者庁は、有料動画の未納料金という名目でお金を払わせるSMSに注意を呼びかけています。',
          en: 'The Consumer Affairs Agency warns of SMS that demand money for unpaid videos.',
        },
        source: amazonNamesInBills,
      },
    ],
    advice: 'unpaid-charge',
    answers: {
      answered: {
        text: {
          ja: '電話を切り、番号を着信拒否にします。「退会の手続き」や「返金の保険」の話が続いても、聞く必要はありません。名前などを話したときは「話した」の手順を見ます。',
          en: 'Hang up and block the number. You need not listen to talk of cancelling or of refunds by insurance. If you gave your name, see the steps for that.',
        },
      },
    },
    steps: ['called', 'told', 'paid-code', 'paid-transfer', 'court-papers'],
    desks: ['consumer-188', 'police-9110', 'courts', 'houterasu'],
    related: [
      'amazon-unpaid-monthly-fee',
      'ntt-finance-call-back',
      'gift-card-payment',
      'fake-debt-collector',
      'one-click-billing',
    ],
    sources: [amazonNamesInBills, courtsFictitiousClaims],
  },
  {
    slug: 'ntt-finance-call-back',
    title: {
      ja: '携帯料金の支払いが確認できないと電話させるSMS',
      en: 'SMS that says a phone bill was not paid and wants a call',
    },
    summary: {
      ja: '電話会社や料金の会社の名前で、支払いが確認できないと言い、偽の窓口に電話をかけさせます。',
      en: 'In the name of a telephone or billing company it says that a payment is missing and wants you to call a false desk.',
    },
    kind: 'unpaid-charge',
    neighbours: ['utility'],
    channels: ['sms', 'call'],
    impersonates: ['ntt-finance', 'softbank', 'docomo', 'au'],
    firstSeen: '2021-12',
    lastSeen: '2024-06',
    examples: [
      {
        channel: 'sms',
        lang: 'ja',
        text: {
          ja: 'NTTファイナンスです。電話料金のお支払い確認が取れておりません。本日中にお客様サポートセンター 050-0321-6600 まで至急ご連絡ください。',
          en: 'This is NTT Finance. We could not confirm payment of your phone bill. Contact our support centre 050-0321-6600 today, urgently.',
        },
      },
      {
        channel: 'call',
        lang: 'ja',
        text: {
          ja: 'NTTファイナンスより重要なお知らせです。ご利用料金に未納があり、本日中にご連絡がない場合は法的措置に移ります。オペレーターとお話しになる方は1を押してください。',
          en: 'An important notice from NTT Finance. Your charges are unpaid, and without contact today we take legal action. To speak to an operator, press 1.',
        },
      },
    ],
    why: [
      {
        ja: '会社は実在しますが、番号はその会社のものではありません。',
        en: 'The company is real; the number is not theirs.',
      },
      {
        ja: 'いつの、どの電話の料金かを書いていません。',
        en: 'It does not say which month or which telephone.',
      },
      {
        ja: '電話をすると、サイトの未納料金という別の話になり、電子マネーで払わせます。',
        en: 'Callers are told of some other unpaid site fee, to be paid with e-money.',
      },
    ],
    genuine: [
      {
        text: {
          ja: '本当に支払いが遅れたときは、バーコードの付いた「お支払いのお願い」が紙で届くことがあります。',
          en: 'If a payment really is late, a request with a bar code may come on paper.',
        },
        source: nttFinancePaymentRequest,
      },
    ],
    facts: [
      {
        text: {
          ja: '同じ文が、ソフトバンク、NTTファイナンス、auの名前で出回りました（2021年12月）。',
          en: 'The same text went round in the names of SoftBank, NTT Finance and au (December 2021).',
        },
        source: softbankSupportCentre,
      },
    ],
    advice: 'unpaid-charge',
    answers: {
      bill: {
        text: {
          ja: '電話料金の紙が届いたときは、書いてある番号ではなく、契約している電話会社の番号を自分で調べて聞きます。My docomoなどの会員ページでも見られます。裁判所の名前がある封筒は、必ず開けて読みます。',
          en: 'If a paper bill came, do not use its number: look up your carrier’s and ask, or see your account page. An envelope that names a court must be opened and read.',
        },
      },
    },
    steps: ['called', 'told', 'paid-code', 'paid-transfer', 'court-papers'],
    desks: ['consumer-188', 'police-9110', 'courts', 'international-call-stop'],
    related: [
      'amazon-unpaid-monthly-fee',
      'paid-video-unpaid-fee',
      'gift-card-payment',
      'call-back-without-reason',
      'docomo-phishing-sms',
      'telecom-cutoff-call',
    ],
    sources: [funabashiNtt, softbankSupportCentre, nttFinancePaymentRequest],
  },
  {
    slug: 'call-back-without-reason',
    title: {
      ja: '用件を言わず「至急お電話を」と求めるSMS',
      en: 'SMS that wants an urgent call and does not say why',
    },
    summary: {
      ja: '用件を書かずに「至急」とだけ言って電話をかけさせ、あとから架空の料金を請求します。',
      en: 'It says only that you must call at once; the invented bill follows on the telephone.',
    },
    kind: 'unpaid-charge',
    neighbours: ['carrier-phishing'],
    channels: ['sms'],
    impersonates: ['softbank'],
    firstSeen: '2020-03',
    examples: [
      {
        channel: 'sms',
        lang: 'ja',
        text: {
          ja: 'ソフトバンクよりお伝えしたい重要な事項がございます。本日中に至急、担当の山辺までご連絡ください。050-0222-7711',
          en: 'SoftBank has an important matter to tell you. Call Yamabe, who is in charge, today and urgently. 050-0222-7711',
        },
      },
      {
        channel: 'sms',
        lang: 'ja',
        text: {
          ja: '料金の未納に関する重要なお知らせです。訴訟を避けるため、至急お客様センターまでご連絡下さい。050-0345-2211',
          en: 'Important notice about unpaid charges. To avoid a lawsuit, call the customer centre at once. 050-0345-2211',
        },
      },
    ],
    why: [
      {
        ja: '何の話かを書かないのは、電話をさせてから話を作るためです。',
        en: 'It gives no matter because the story is made up once you call.',
      },
      {
        ja: '会社の名前はあっても、その会社が公表している番号ではありません。',
        en: 'It names a company, but the number is not one the company publishes.',
      },
      {
        ja: '担当者の名前や「至急」で、本物らしく見せて急がせます。',
        en: 'A clerk’s name and “urgently” make it look real and hurry you.',
      },
    ],
    genuine: [
      {
        text: {
          ja: '本物の役所のSMSにも、用件を書かず「お電話ください」とだけ言うものがあります。役所の名前のときは、番号を自分で調べて聞きます。',
          en: 'Some offices really do send SMS that only say “please call”. If it names an office, look its number up yourself and ask.',
        },
        source: taxOfficeCalls,
      },
    ],
    facts: [
      {
        text: {
          ja: '偽のSMSが、本物のソフトバンクのSMSと同じ画面に並ぶことがあります。本文の番号に電話させる例もあります。',
          en: 'A false SMS can appear in the same thread as SoftBank’s real ones; some want you to call a number in the text.',
        },
        source: softbankSpoofedSms,
      },
    ],
    advice: 'unpaid-charge',
    answers: {
      ignore: {
        text: {
          ja: '裁判所や役所の名前が出ていますか。出ているときは放っておかず、番号を自分で調べて聞きます。裁判所から郵便で書類が届いたときも、必ず読みます。会社の名前だけなら、書いてある番号には電話せず、公式アプリか請求書の番号で確かめます。',
          en: 'Does it name a court or an office? Then do not leave it: look the number up yourself and ask. Papers that came from a court by post must be read. If it only names a company, do not call its number; check in the official app or at the number on your bill.',
        },
      },
    },
    steps: ['called', 'told', 'paid-code', 'paid-transfer'],
    desks: ['consumer-188', 'police-9110'],
    related: [
      'amazon-unpaid-monthly-fee',
      'ntt-finance-call-back',
      'sms-number-then-link',
      'bank-customer-information',
    ],
    sources: [softbankSpoofedSms, taxOfficeCalls],
  },
]
