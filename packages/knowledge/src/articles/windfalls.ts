import type { Article } from './article.ts'
import { toyamaLoan } from './sources-press.ts'
import { akitaLoans, hyogoKinds, iseFortunes, tokyoPrizes } from './sources-public.ts'

/** Prizes, fortunes and loans that cost money first. */
export const windfalls: readonly Article[] = [
  {
    slug: 'prize-survey',
    title: { ja: 'アンケートに答えると当選という画面', en: 'Page that says you have won after a survey' },
    summary: {
      ja: '当選したと表示し、わずかな送料を口実にカード番号を入れさせ、知らない契約の料金を取ります。',
      en: 'A page says that you won and uses a small fee to get your card; then charges for an unknown contract appear.',
    },
    kind: 'prize',
    neighbours: ['card-phishing', 'account-phishing'],
    channels: ['web', 'sms', 'email'],
    impersonates: [],
    firstSeen: '2019-02',
    lastSeen: '2025-04',
    examples: [
      {
        channel: 'web',
        lang: 'ja',
        text: {
          ja: 'おめでとうございます！あなたは最新スマートフォンに当選しました。3分以内にアンケートに答え、送料300円をクレジットカードでお支払いください。時間を過ぎると当選は無効になります。',
          en: 'Congratulations! You have won the newest smartphone. Answer the survey in 3 minutes and pay 300 yen for delivery by credit card, or your prize expires.',
        },
      },
      {
        channel: 'sms',
        lang: 'ja',
        text: {
          ja: '【当選】ギフト券50,000円分に当選しました。本日中に下記よりカード情報を登録してお受け取りください https://tousen-gift.example/',
          en: '[Winner] You have won a gift card worth 50,000 yen. Register your card below today to receive it https://tousen-gift.example/',
        },
      },
    ],
    why: [
      { ja: '応募していないのに当選しています。', en: 'You won without taking part.' },
      { ja: '賞品を受け取るのに、カード番号を入れさせます。', en: 'The prize needs your card number.' },
      { ja: '残り時間を出して、急がせます。', en: 'A countdown hurries you.' },
    ],
    facts: [
      {
        text: {
          ja: '「スマートフォンが当選」と表示され、カード番号などを入れたが何も届かないという相談があります。',
          en: 'People who entered their card for a “smartphone prize” got nothing.',
        },
        source: tokyoPrizes,
      },
    ],
    advice: 'phishing-link',
    steps: ['opened', 'entered'],
    desks: ['consumer-188', 'police-9110', 'antiphishing'],
    related: ['benefit-application', 'strangers-fortune'],
    sources: [tokyoPrizes, iseFortunes],
  },
  {
    slug: 'strangers-fortune',
    title: { ja: '大金を譲るという見知らぬ人のメッセージ', en: 'Stranger who wants to give you a fortune' },
    summary: {
      ja: '知らない人が大金をくれると言い、受け取りの手数料を電子マネーなどで何度も払わせる手口です。',
      en: 'A stranger offers you a fortune and wants fees, again and again, before you get it.',
    },
    kind: 'advance-fee',
    neighbours: ['prize'],
    channels: ['email', 'sms', 'chat'],
    impersonates: [],
    firstSeen: '2025-04',
    examples: [
      {
        channel: 'email',
        lang: 'ja',
        subject: { ja: '支援金8億円をお受け取りください', en: 'Please receive 800 million yen' },
        text: {
          ja: '余命わずかのため、あなたに8億円を差し上げます。振込の手数料として、本日中に電子マネー3,000円分の番号をお送りください。',
          en: 'I have little time to live and give you 800 million yen. As a transfer fee, send the number of a 3,000 yen e-money card today.',
        },
      },
      {
        channel: 'email',
        lang: 'en',
        subject: { ja: 'Inheritance', en: 'Inheritance' },
        text: {
          ja: '亡くなったお客様の遺産950万ドルをあなたに渡したいと思います。まず少額の手数料を払ってください。',
          en: 'I am the lawyer of a late client who left $9.5 million without heirs. You will receive 40 percent. Please pay a small legal fee first so that the funds can be released.',
        },
      },
    ],
    why: [
      { ja: '知らない人に大金をくれる人はいません。', en: 'Nobody gives a fortune to a stranger.' },
      { ja: 'もらう前に、こちらが払います。', en: 'You pay before you get.' },
      { ja: '払うと、次の手数料が出てきて終わりません。', en: 'After each fee there is another.' },
    ],
    facts: [
      {
        text: {
          ja: '手数料などを何度払っても、お金を受け取ることはできないと、市が注意を呼びかけています。',
          en: 'A city warns that nobody ever gets the money, however many fees are paid.',
        },
        source: iseFortunes,
      },
    ],
    advice: 'money-request',
    steps: ['paid-transfer', 'paid-code', 'told'],
    desks: ['consumer-188', 'police-9110'],
    related: ['refund-for-earlier-losses', 'withdrawal-fee', 'prize-survey', 'loan-deposit'],
    sources: [iseFortunes],
  },
  {
    slug: 'loan-deposit',
    title: {
      ja: '融資の前に保証金を求める誘い（融資保証金詐欺）',
      en: 'Loan offer that wants a deposit first',
    },
    summary: {
      ja: '審査なしで貸すと言い、先に保証金や手数料を振り込ませて、お金を貸さない手口です。',
      en: 'They promise a loan to anybody, take a deposit or fee first, and never lend.',
    },
    kind: 'advance-fee',
    channels: ['sms', 'email', 'call', 'letter'],
    impersonates: [],
    firstSeen: '2020-01',
    examples: [
      {
        channel: 'sms',
        lang: 'ja',
        text: {
          ja: '審査なしで300万円まで即日融資します。ブラックの方も可。まず信用を作るため、保証金5万円を本日中に振り込んでください。融資と一緒に返金します。',
          en: 'We lend up to 3 million yen today without a check, bad records welcome. To build trust, first transfer a deposit of 50,000 yen today. You get it back with the loan.',
        },
      },
      {
        channel: 'email',
        lang: 'ja',
        subject: { ja: '仮審査通過のお知らせ', en: 'You passed' },
        text: {
          ja: 'ご融資200万円が決まりました。手数料30,000円を先にお振り込みください。ご入金の確認後、すぐに全額を振り込みます。',
          en: 'Your loan of 2 million yen is granted. First transfer the fee of 30,000 yen; the whole sum follows at once.',
        },
      },
    ],
    why: [
      { ja: 'お金を借りるのに、先に払わせます。', en: 'You pay in order to borrow.' },
      {
        ja: '「だれでも」「審査なし」は、正規の業者の言葉ではありません。',
        en: '“Anybody, no check” is not how proper lenders speak.',
      },
      {
        ja: '身分証やカードも送らせて、別の犯罪に使います。',
        en: 'They also take ID and bank cards for other crimes.',
      },
    ],
    facts: [
      {
        text: {
          ja: '正規の貸金業者が、融資の前に現金の振り込みを求めることはないと、警察が呼びかけています。',
          en: 'The police say that proper lenders never ask for a transfer before a loan.',
        },
        source: toyamaLoan,
      },
    ],
    advice: 'money-request',
    answers: {
      answered: {
        text: {
          ja: '口座番号や身分証を教えたときは、銀行に話します。キャッシュカードを送ったときは、すぐに銀行に電話して止め、#9110に話します。',
          en: 'If you gave account or ID, tell your bank. If you sent a bank card, have it stopped at once and call #9110.',
        },
      },
    },
    steps: ['paid-transfer', 'told'],
    desks: ['police-9110', 'consumer-188', 'houterasu'],
    related: ['strangers-fortune', 'dating-fee'],
    sources: [akitaLoans, toyamaLoan, hyogoKinds],
  },
]
