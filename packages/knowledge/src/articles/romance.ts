import type { Article } from './article.ts'
import { wrongNumberLosses } from './sources-press.ts'
import { hyogoKinds, kanagawaSnsFraud, saitamaKinds, yokosukaSnsFraud } from './sources-public.ts'

/** Strangers who become dear. */
export const romance: readonly Article[] = [
  {
    slug: 'romance-gift-fee',
    title: {
      ja: '会ったことのない恋人が費用を頼むメッセージ',
      en: 'Sweetheart you never met who needs money',
    },
    summary: {
      ja: 'SNSで好意を伝え、荷物の費用や渡航費などを口実に、会わないままお金を送らせる手口です。',
      en: 'Somebody you never met professes love and then needs money for a parcel, travel or illness.',
    },
    kind: 'romance',
    neighbours: ['advance-fee', 'parcel'],
    channels: ['chat', 'email'],
    impersonates: [],
    firstSeen: '2026-01',
    examples: [
      {
        channel: 'chat',
        lang: 'ja',
        text: {
          ja: '愛しいあなたへ。日本であなたと結婚して暮らしたいです。贈り物の箱が税関で止まっているので、通関費用28万円を立て替えて振り込んでください。会えたら必ず返します。',
          en: 'My dear, I want to marry you and live in Japan. My box of gifts is held at customs: please transfer 280,000 yen for clearance. I will pay you back when we meet.',
        },
      },
      {
        channel: 'chat',
        lang: 'en',
        text: {
          ja: '愛するあなたへ。荷物が税関で止まっています。通関費用を今日送金してください。会ったら倍にして返します。',
          en: 'My darling, I love you and want to marry you. My package with gold and cash is held at customs. Please send the clearance fee today and I will pay you back double when we meet.',
        },
      },
    ],
    why: [
      {
        ja: '一度も会わずに、結婚とお金の話をします。',
        en: 'They speak of marriage and money without ever meeting.',
      },
      {
        ja: '写真や職業は、ほかの人から取ったものです。',
        en: 'Photos and profession belong to somebody else.',
      },
      {
        ja: '「あとで返す」と言い、理由を変えて何度も頼みます。',
        en: '“I will pay it back” comes with one new reason after another.',
      },
    ],
    facts: [
      {
        text: {
          ja: 'SNSのやり取りは周りの人が気づきにくく、一件の被害が大きくなりやすいと、市が注意を呼びかけています。',
          en: 'A city warns that such chats go unnoticed by others and that losses become large.',
        },
        source: yokosukaSnsFraud,
      },
    ],
    advice: 'money-request',
    answers: {
      answered: {
        text: {
          ja: '返事を止めます。相手の写真や話を、家族か#9110に見せます。好きになったことは、悪いことではありません。',
          en: 'Stop answering and show photos and messages to your family or #9110. Having feelings is nothing to be ashamed of.',
        },
      },
    },
    steps: ['paid-transfer', 'told'],
    desks: ['police-9110', 'consumer-188', 'houterasu'],
    related: ['parcel-customs-fee', 'wrong-number-message', 'dating-fee'],
    sources: [kanagawaSnsFraud, yokosukaSnsFraud],
  },
  {
    slug: 'wrong-number-message',
    title: {
      ja: '人違いから親しくなろうとするメッセージ',
      en: 'Wrong-number message that wants to be friends',
    },
    summary: {
      ja: '人違いのふりをして話しかけ、親しくなってから、投資や送金の話に進む手口です。',
      en: 'It begins as a wrong number, becomes a friendship, and ends in an investment or a transfer.',
    },
    kind: 'romance',
    neighbours: ['investment'],
    channels: ['chat', 'sms'],
    impersonates: [],
    firstSeen: '2026-01',
    examples: [
      {
        channel: 'chat',
        lang: 'ja',
        text: {
          ja: '間違えて送ってしまいました、すみません。これも何かのご縁ですね。よろしければLINEで友だちになりませんか。私は投資で毎月利益を出していて、必ず儲かる方法を教えてあげますよ。',
          en: 'Sorry, I sent this to the wrong person. It must be fate. Shall we be friends on LINE? I gain every month by investing and can teach you a way that is sure to profit.',
        },
      },
      {
        channel: 'sms',
        lang: 'en',
        text: {
          ja: '土曜日のゴルフの件です。あら、番号を間違えました。やさしい方ですね。WhatsAppで話しませんか。私は暗号資産の投資で稼いでいます。',
          en: 'Hi Linda, are we still on for golf on Saturday? Oh sorry, wrong number. You seem kind, maybe it is fate. Let us chat on WhatsApp. I make good money with crypto investment and can teach you.',
        },
      },
    ],
    why: [
      {
        ja: '人違いと分かったのに、話を続けようとします。',
        en: 'They go on although it was a wrong number.',
      },
      {
        ja: 'すぐに別のアプリ（LINEやWhatsApp）に移そうとします。',
        en: 'They soon want to move to LINE or WhatsApp.',
      },
      {
        ja: '親しくなると、必ず投資やお金の話になります。',
        en: 'Once you are friends, the talk turns to investing and money.',
      },
    ],
    facts: [
      {
        text: {
          ja: '米国では、間違いメッセージから始まり、約160万ドルを失った人がいます。',
          en: 'In the United States a woman lost about $1.6 million after such a message.',
        },
        source: wrongNumberLosses,
      },
    ],
    advice: 'money-request',
    answers: {
      ignore: {
        text: {
          ja: '裁判所の書類の話なら別で、必ず読みます。知らない人の人違いには、返事をしません。「違います」もいりません。',
          en: 'Court papers would be another matter: read those. Do not answer a stranger’s wrong number, not even to say so.',
        },
      },
    },
    steps: ['told', 'paid-transfer'],
    desks: ['police-9110', 'consumer-188'],
    related: [
      'investment-chat-group',
      'withdrawal-fee',
      'worthless-shares',
      'romance-gift-fee',
      'dating-fee',
    ],
    sources: [wrongNumberLosses, kanagawaSnsFraud],
  },
  {
    slug: 'dating-fee',
    title: {
      ja: '相手を紹介すると言って登録料を取る手口（交際あっせん詐欺）',
      en: 'Fees for introducing a partner (dating fraud)',
    },
    summary: {
      ja: '女性や男性を紹介すると言って、会う前に登録料や保証金を何度も払わせる手口です。',
      en: 'They offer to introduce somebody and want fees and deposits again and again before you meet.',
    },
    kind: 'romance',
    neighbours: ['advance-fee', 'side-job'],
    channels: ['sms', 'email', 'chat'],
    impersonates: [],
    firstSeen: '2023-04',
    examples: [
      {
        channel: 'sms',
        lang: 'ja',
        text: {
          ja: 'あなたに会いたいという女性をご紹介します。会うだけで謝礼100万円を差し上げます。先に登録の手数料3万円を、本日中に電子マネーでお支払いください。',
          en: 'We introduce a woman who wants to meet you; you get 1,000,000 yen just for meeting her. First pay the registration fee of 30,000 yen in e-money today.',
        },
      },
      {
        channel: 'email',
        lang: 'ja',
        subject: { ja: '交際相手のご紹介', en: 'Your partner' },
        text: {
          ja: 'お相手が決まりました。手数料5万円を先に振り込んでください。本日中に入金がない場合、紹介は取り消しとなり、違約金が発生します。',
          en: 'We found someone for you. Transfer the fee of 50,000 yen first. Without payment today the introduction is cancelled and a penalty is due.',
        },
      },
    ],
    why: [
      { ja: '会う前に、何度もお金を払わせます。', en: 'You pay again and again before you meet.' },
      {
        ja: '会うのに失敗すると「違約金」と言い、また払わせます。',
        en: 'When the meeting fails there is a “penalty”.',
      },
      { ja: '「あとで全額返す」と言って、やめさせません。', en: '“All is refunded later” keeps you paying.' },
    ],
    facts: [
      {
        text: {
          ja: '異性の紹介を口実に登録料などを取る手口を、警察は「交際あっせん詐欺」と呼んでいます。',
          en: 'The police call it 交際あっせん詐欺 when fees are taken for introductions.',
        },
        source: hyogoKinds,
      },
    ],
    advice: 'money-request',
    steps: ['paid-transfer', 'paid-code'],
    desks: ['police-9110', 'consumer-188'],
    related: ['romance-gift-fee', 'wrong-number-message', 'loan-deposit'],
    sources: [hyogoKinds, saitamaKinds],
  },
]
