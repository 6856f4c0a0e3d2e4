import type { Article } from './article.ts'
import { saitamaTickets } from './sources-press.ts'
import { okayamaShops, yamagaShops } from './sources-public.ts'

/** Offers whose buyer gets nothing. */
export const purchases: readonly Article[] = [
  {
    slug: 'ticket-resale',
    title: {
      ja: 'チケットをゆずると言って先に送金させる取引',
      en: 'Ticket offer that wants the money first',
    },
    summary: {
      ja: 'SNSで人気のチケットをゆずると言い、先に代金を送らせて、チケットを渡さずに消える手口です。',
      en: 'Somebody on a social network offers tickets, takes the money first, and vanishes.',
    },
    kind: 'advance-fee',
    channels: ['chat'],
    impersonates: [],
    examples: [
      {
        channel: 'chat',
        lang: 'ja',
        text: {
          ja: '急用で行けなくなったライブのチケットを定価でおゆずりします。希望の方が多いので、先に代金を電子マネーかペイで送ってくれた方に決めます。届いたらすぐチケットの画面を送ります。',
          en: 'Something came up, so I sell my concert tickets at face value. Many want them: they go to whoever sends the money first by e-money or payment app. I send a picture of the ticket as soon as it arrives.',
        },
      },
    ],
    why: [
      {
        ja: '先払いだけで、手渡しや公式のリセールを断ります。',
        en: 'They want payment first and refuse to meet or to use the official resale.',
      },
      { ja: '「早い人に決める」と急がせます。', en: '“First come, first served” hurries you.' },
      { ja: '送ってくる身分証は、ほかの人のものです。', en: 'The ID they show belongs to somebody else.' },
    ],
    facts: [
      {
        text: {
          ja: '埼玉県警には、SNSでのチケット売買の被害の相談が、10代から20代の女性を中心に寄せられました。',
          en: 'Police in Saitama were consulted mostly by women in their teens and twenties about tickets on social networks.',
        },
        source: saitamaTickets,
      },
    ],
    advice: 'money-request',
    answers: {
      paid: {
        text: {
          ja: '振り込んだときは、すぐに警察（#9110）と振込先の銀行に電話します。スマホ決済はその会社に、電子マネーは発行会社に電話します。相手の画面は、消える前に写真を残します。',
          en: 'Transfer: call the police (#9110) and the receiving bank at once. Payment app: its operator. E-money: the issuer. Take screenshots before the account vanishes.',
        },
      },
      bill: {
        text: {
          ja: 'この取引で紙の請求は来ません。別の請求が届いたときは、書いてある番号には電話せず、払いません。裁判所の名前がある封筒は、必ず開けて読みます。',
          en: 'No paper bill comes from such a deal. If some other bill arrives, do not call its number or pay. An envelope that names a court must be opened and read.',
        },
      },
    },
    steps: ['paid-transfer', 'paid-code'],
    desks: ['police-9110', 'consumer-188'],
    related: ['fake-shop'],
    sources: [saitamaTickets],
  },
  {
    slug: 'fake-shop',
    title: { ja: '偽のショッピングサイト', en: 'False shopping sites' },
    summary: {
      ja: 'とても安い値段で注文させ、個人名の口座に先に振り込ませて、商品を送らない偽の店です。',
      en: 'A false shop with very low prices takes a transfer to a private account and never sends anything.',
    },
    kind: 'advance-fee',
    neighbours: ['prize', 'card-phishing', 'refund', 'account-phishing', 'unpaid-charge'],
    channels: ['web', 'email'],
    impersonates: [],
    firstSeen: '2020-10',
    examples: [
      {
        channel: 'web',
        lang: 'ja',
        text: {
          ja: '本日限り90%オフ！残りわずか。お支払いは前払いのみです。本日中に下記の個人名義の口座へ代金をお振り込みください。カード番号の登録で送料無料。 https://gekiyasu-shop.example/',
          en: 'Today only, 90% off! Few left. Payment in advance only: transfer the price to the private account below today. Free delivery if you register your card number. https://gekiyasu-shop.example/',
        },
      },
      {
        channel: 'email',
        lang: 'ja',
        subject: { ja: 'ご注文の確認', en: 'Your order' },
        text: {
          ja: 'ご注文ありがとうございます。24時間以内に下記の個人名義の口座へ代金をお振り込みください。入金がない場合、キャンセル料が発生し法的措置を取ります。お支払いページ https://shop-shiharai.example/',
          en: 'Thank you. Transfer the price to the private account below within 24 hours, or a cancellation fee is due and we take legal action. Payment page https://shop-shiharai.example/',
        },
      },
    ],
    why: [
      { ja: '振込先が、会社ではなく個人の名前です。', en: 'The account is in a person’s name.' },
      { ja: 'ほかの店より、ずっと安い値段です。', en: 'It is far cheaper than anywhere else.' },
      {
        ja: '会社の住所や電話番号がないか、でたらめです。',
        en: 'Address and telephone number are missing or invented.',
      },
    ],
    facts: [
      {
        text: {
          ja: '個人名義の口座に前払いで振り込んだときに、被害が多く起きています。',
          en: 'Most losses follow a transfer in advance to a private account.',
        },
        source: yamagaShops,
      },
    ],
    advice: 'phishing-link',
    answers: {
      paid: {
        text: {
          ja: '振り込んだときは、すぐに振込先の銀行と警察（#9110）に電話します。カードで払ったときは、カード会社に電話して止めます。注文の画面とメールを残します。',
          en: 'Transfer: call the receiving bank and the police (#9110) at once. Card: call the card company and have it stopped. Keep the order page and mails.',
        },
      },
    },
    steps: ['paid-transfer', 'entered'],
    desks: ['consumer-188', 'police-9110', 'antiphishing', 'internet-hotline'],
    related: ['pay-app-refund', 'ticket-resale'],
    sources: [yamagaShops, okayamaShops],
  },
]
