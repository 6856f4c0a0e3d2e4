import { courtsFictitiousClaims } from '../sources.ts'
import type { Article } from './article.ts'
import {
  kokusenPostcards,
  mojCourtAbuse,
  nationalCentreCalls,
  paymentOrderReceived,
} from './sources-public.ts'

/** Letters and postcards, and what really comes from a court. */
export const letters: readonly Article[] = [
  {
    slug: 'lawsuit-postcard',
    title: { ja: '「訴訟最終告知」のはがき', en: 'Postcard with a “final notice of lawsuit”' },
    summary: {
      ja: '裁判所や法務省に似た名前で、訴訟が起きたとはがきで知らせ、電話をかけさせる架空請求です。',
      en: 'A bogus bill on a postcard: a name like a court or ministry announces a lawsuit and wants you to call.',
    },
    kind: 'unpaid-charge',
    neighbours: ['court-papers'],
    channels: ['letter'],
    impersonates: ['moj', 'japan-courts'],
    firstSeen: '2018-11',
    examples: [
      {
        channel: 'letter',
        lang: 'ja',
        text: {
          ja: '消費料金に関する訴訟最終告知のお知らせ。貴方の未納料金について訴状が提出されました。ご連絡なき場合は給料と不動産の差し押さえを強制執行いたします。裁判取り下げ最終期日は本日です。国民訴訟通達管理センター 03-0000-8811',
          en: 'Final notice of a lawsuit over consumer fees. A complaint about your unpaid fees was filed. Without contact your wages and property will be seized. Last day to have the case withdrawn: today. National Lawsuit Notice Centre 03-0000-8811',
        },
      },
    ],
    why: [
      {
        ja: '裁判所が、訴訟をはがきで知らせることはありません。',
        en: 'Courts never announce a lawsuit on a postcard.',
      },
      {
        ja: '名のっている「センター」や「管理局」は、役所ではありません。',
        en: 'The “centre” or “bureau” it names is no public office.',
      },
      {
        ja: '取り下げの期日を今日や明日にして、電話を急がせます。',
        en: 'The day for withdrawal is today or tomorrow, to hurry your call.',
      },
    ],
    facts: [
      {
        text: {
          ja: '本物の裁判所の書類は「特別送達」で、郵便の人が手渡しし、受け取りの署名をします。はがきでは来ません。',
          en: 'Real court papers come by special service: handed over by the postal worker against a signature, never as a postcard.',
        },
        source: kokusenPostcards,
      },
    ],
    advice: 'unpaid-charge',
    answers: {
      ignore: {
        text: {
          ja: '届いたのは、はがきですか、封筒ですか。裁判所の名前と事件番号がある封筒を手渡しで受け取ったときは、無視してはいけません。はがきなら、書いてある番号に電話せず、払いません。迷うときは、裁判所の番号を自分で調べて聞きます。',
          en: 'Is it a postcard or an envelope? An envelope with the name of a court and a case number, handed to you in person, must not be ignored. If it is a postcard, neither call nor pay. If in doubt, look up the court’s number and ask.',
        },
      },
      bill: {
        text: {
          ja: 'はがきの番号には電話しません。捨てずに、届いた日を書いて残します。気になるときは、消費者ホットライン（188）か、自分で調べた裁判所の番号に聞きます。',
          en: 'Do not call the number on the postcard. Keep it with the day it came. If worried, ask the consumer hotline (188) or the court, at a number you looked up.',
        },
      },
      'knows-me': {
        text: {
          ja: 'はがきには名前と住所が書いてあります。名簿から送っているだけで、払う理由にはなりません。電話をすると、電話番号まで知られます。',
          en: 'The postcard bears your name and address from some list. That is no reason to pay. Calling gives them your telephone number as well.',
        },
      },
    },
    steps: ['called', 'told', 'paid-transfer', 'paid-code', 'court-papers'],
    desks: ['consumer-188', 'police-9110', 'courts', 'houterasu'],
    related: ['fake-debt-collector', 'payment-order-abuse', 'refund-for-earlier-losses'],
    sources: [kokusenPostcards, courtsFictitiousClaims, mojCourtAbuse],
  },
  {
    slug: 'payment-order-abuse',
    title: {
      ja: '裁判所から本当に届く支払督促や少額訴訟の書類',
      en: 'Real court papers: payment orders and small claims',
    },
    summary: {
      ja: '裁判所の書類は、身に覚えがなくても放っておけません。本物の手続きを使ってお金を取ろうとする人もいます。',
      en: 'Court papers must be answered even if you owe nothing: some people use real procedures to get money.',
    },
    kind: 'court-papers',
    neighbours: ['unpaid-charge'],
    channels: ['letter'],
    impersonates: ['japan-courts', 'moj'],
    examples: [
      {
        channel: 'letter',
        lang: 'ja',
        text: {
          ja: '支払督促。債務者は、債権者に対し、金30万円を支払え。この支払督促の送達を受けた日から2週間以内に督促異議の申立てをしないときは、仮執行の宣言をします。北西簡易裁判所 裁判所書記官 令和8年（ロ）第10号',
          en: 'Payment order. The debtor shall pay the creditor 300,000 yen. If no objection is filed within two weeks of service of this order, it will be declared provisionally enforceable. Hokusei Summary Court, court clerk, case 2026 (ro) no. 10',
        },
      },
    ],
    why: [
      {
        ja: '簡易裁判所は、相手の言い分だけで支払督促を出します。本当に借りたかどうかは調べません。',
        en: 'A summary court issues a payment order on the creditor’s word alone; it does not examine whether you owe.',
      },
      {
        ja: '何もしないと、うその請求でも差し押さえを受けることがあります。',
        en: 'If you do nothing, even a false claim can end in seizure.',
      },
      {
        ja: '偽の書類には、偽の電話番号が書いてあります。だから、裁判所の番号は自分で調べます。',
        en: 'False papers bear false numbers; so look up the court’s number yourself.',
      },
    ],
    facts: [
      {
        text: {
          ja: '裁判所は、架空の請求でも、本物の手続きを放っておくと差し押さえを受けることがあると注意しています。',
          en: 'The courts warn that leaving a real procedure unanswered can end in seizure even if the claim is invented.',
        },
        source: courtsFictitiousClaims,
      },
      {
        text: {
          ja: '支払督促には、受け取ってから2週間以内に「督促異議申立書」を出せます。郵便でも出せます。',
          en: 'You can file an objection to a payment order within two weeks of receipt, by post too.',
        },
        source: paymentOrderReceived,
      },
    ],
    advice: 'court-papers',
    answers: {
      ignore: {
        text: {
          ja: 'いいえ。裁判所の書類は、無視してはいけません。受け取った日を書き、裁判所の番号をcourts.go.jpか電話帳で自分で調べ、事件番号を伝えて聞きます。本物なら、期限までに返事を出します。',
          en: 'No. Court papers must not be ignored. Write down the day you received them, look the court’s number up on courts.go.jp or in the phone book, and give the case number. If they are genuine, answer in time.',
        },
      },
      answered: {
        text: {
          ja: '書類に書いてある番号に電話したときは、話したことを書き出します。裁判所の番号を自分で調べ、本物かどうかを聞き直します。期限は変わりません。',
          en: 'If you called the number on the papers, write down what was said, look up the court’s own number and ask again. The time limit goes on.',
        },
      },
      paid: {
        text: {
          ja: '今すぐ、警察（110か#9110）と振込先の銀行に電話します。払っても手続きは残ることがあるので、裁判所にも自分で調べた番号で聞きます。',
          en: 'Call the police (110 or #9110) and the receiving bank now. The case may go on although you paid, so ask the court too, at a number you looked up.',
        },
      },
      'court-papers': {
        text: {
          ja: '「特別送達」の封筒か、裁判所の名前と事件番号があるかを見ます。支払督促は受け取ってから2週間以内に異議を出し、少額訴訟や訴状は書いてある日までに答弁書を出します。分からないときは、書類を持って法テラスに聞きます。',
          en: 'See whether it came by special service (特別送達) and bears a court’s name and a case number. Object to a payment order within two weeks; file the answer to a small claim or complaint by the printed date. If unsure, ask Houterasu with the papers at hand.',
        },
        source: paymentOrderReceived,
      },
      'knows-me': {
        text: {
          ja: '裁判所の書類には、名前と住所が正しく書いてあるのがふつうです。それだけでは、本物とも偽物とも言えません。裁判所に事件番号を伝えて確かめます。',
          en: 'Court papers normally bear your correct name and address. That alone tells nothing either way. Ask the court with the case number.',
        },
      },
    },
    steps: ['court-papers', 'told', 'paid-transfer'],
    desks: ['courts', 'houterasu', 'consumer-188', 'police-9110'],
    related: ['amazon-unpaid-monthly-fee', 'fake-debt-collector', 'lawsuit-postcard'],
    sources: [courtsFictitiousClaims, mojCourtAbuse, paymentOrderReceived],
  },
  {
    slug: 'refund-for-earlier-losses',
    title: {
      ja: '国民生活センターなどをかたり、被害の返金や名簿の削除を持ちかける連絡',
      en: 'False consumer centres that offer refunds or to delete your data',
    },
    summary: {
      ja: '公的な窓口の名で、前の被害を取り戻す、名簿から消すなどと言い、費用を払わせる二度目の詐欺です。',
      en: 'A second scam: in the name of a public desk somebody offers to recover a loss or delete your data, for a fee.',
    },
    kind: 'advance-fee',
    neighbours: ['refund', 'unpaid-charge'],
    channels: ['email', 'call', 'letter', 'sms'],
    impersonates: ['kokusen', 'caa'],
    examples: [
      {
        channel: 'email',
        lang: 'ja',
        subject: {
          ja: '国民生活センターより重要なお知らせ',
          en: 'Important notice from the National Consumer Affairs Center',
        },
        text: {
          ja: '過去の詐欺被害の救済として、あなたに280万円の返金が決まりました。本日中に下記へご連絡のうえ、返金の手数料15,000円を電子マネーでお支払いください。 https://kyusai-henkin.example/',
          en: 'As relief for past fraud, a refund of 2.8 million yen was granted to you. Contact us below today and pay the handling fee of 15,000 yen in e-money. https://kyusai-henkin.example/',
        },
      },
    ],
    why: [
      {
        ja: '公的な相談は無料です。どんな名目でもお金を取りません。',
        en: 'Public advice is free; no fee is ever charged.',
      },
      {
        ja: '相談したことがない人に、窓口のほうから返金の連絡をすることはありません。',
        en: 'They do not contact people who never asked them and offer refunds.',
      },
      {
        ja: '一度被害にあった人の名簿が使われ、同じ人が何度も狙われます。',
        en: 'Lists of people who lost money are used to approach them again.',
      },
    ],
    facts: [
      {
        text: {
          ja: '国民生活センターは、返金や救済の電話をするように求める知らせを、個別に送りません。',
          en: 'The National Consumer Affairs Center does not send people notices that ask them to call about refunds or relief.',
        },
        source: nationalCentreCalls,
      },
    ],
    advice: 'money-request',
    steps: ['told', 'paid-transfer', 'called'],
    desks: ['consumer-188', 'police-9110', 'houterasu'],
    related: ['withdrawal-fee', 'strangers-fortune', 'lawsuit-postcard'],
    sources: [nationalCentreCalls],
  },
]
