import type { Article } from './article.ts'
import { sbiFraudWarnings } from './sources-companies.ts'
import { snsFraudFigures } from './sources-press.ts'
import {
  hyogoKinds,
  kanagawaSnsFraud,
  kobeWithdrawals,
  saitamaKinds,
  yokosukaSnsFraud,
} from './sources-public.ts'

/** Investments, shares and tips that lead nowhere. */
export const investments: readonly Article[] = [
  {
    slug: 'investment-chat-group',
    title: {
      ja: '有名人や先生のLINEグループで投資に誘う手口',
      en: 'Investment chat groups with celebrities or “teachers”',
    },
    summary: {
      ja: '有名人の広告からLINEグループに入れ、必ずもうかると言って個人の口座などにお金を振り込ませます。',
      en: 'An advertisement with a celebrity leads to a LINE group where a “teacher” has you send money to private accounts.',
    },
    kind: 'investment',
    channels: ['chat', 'web'],
    impersonates: [],
    firstSeen: '2025-07',
    lastSeen: '2026-02',
    examples: [
      {
        channel: 'chat',
        lang: 'ja',
        text: {
          ja: '著名な投資家の先生が、必ず儲かる株を無料で教えるLINEグループです。参加者は先月、資産が3倍になりました。残り席わずかです。下のリンクから友だち追加してください https://toushi-group.example/',
          en: 'A famous investor’s LINE group tells you for free which shares are sure to rise. Members tripled their money last month. Few places left. Add us below https://toushi-group.example/',
        },
      },
      {
        channel: 'chat',
        lang: 'ja',
        text: {
          ja: '先生のアシスタントです。本日の特別銘柄は必ず利益が出ます。投資資金50万円を本日中にこちらの個人名義の口座へ振り込んでください。元本は保証します。',
          en: 'I am the teacher’s assistant. Today’s special share is sure to gain. Transfer 500,000 yen to this private account today. Your capital is guaranteed.',
        },
      },
    ],
    why: [
      { ja: '「必ずもうかる」投資はありません。', en: 'No investment is sure to gain.' },
      {
        ja: '振込先が、会社ではなく個人の口座で、毎回変わります。',
        en: 'The account belongs to a person, and changes each time.',
      },
      {
        ja: 'グループのほかの人も、仲間の芝居です。',
        en: 'The other members of the group are part of the play.',
      },
    ],
    genuine: [
      {
        text: {
          ja: 'SBI証券の会長やその秘書が、LINEなどで投資を勧めることはありません。',
          en: 'Neither the chairman of SBI Securities nor his secretary recommends investments on LINE.',
        },
        source: sbiFraudWarnings,
      },
    ],
    facts: [
      {
        text: {
          ja: '2025年のSNS型投資・ロマンス詐欺は15,142件、約1,827億円でした（暫定値）。',
          en: 'In 2025 there were 15,142 cases of investment and romance scams on social networks, about ¥182.7 billion (provisional).',
        },
        source: snsFraudFigures,
      },
    ],
    advice: 'money-request',
    answers: {
      answered: {
        text: {
          ja: 'グループを抜け、相手を止めます（ブロック）。アプリを入れたときは消します。身分証や口座を教えたときは、銀行と#9110に話します。',
          en: 'Leave the group and block them. Remove any app. If you sent an ID or account, tell your bank and #9110.',
        },
      },
    },
    steps: ['paid-transfer', 'told'],
    desks: ['police-9110', 'consumer-188', 'houterasu'],
    related: ['withdrawal-fee', 'worthless-shares', 'wrong-number-message'],
    sources: [kanagawaSnsFraud, yokosukaSnsFraud, snsFraudFigures],
  },
  {
    slug: 'withdrawal-fee',
    title: {
      ja: '出金の前に税金や手数料を求める投資サイト',
      en: 'Investment site that wants tax or fees before it pays out',
    },
    summary: {
      ja: '画面ではもうかっているのに、引き出すには先に税金や手数料が要ると言って、さらに払わせます。',
      en: 'The screen shows a profit, but before you can withdraw it you must pay “tax” or fees.',
    },
    kind: 'investment',
    neighbours: ['romance', 'advance-fee'],
    channels: ['chat', 'email', 'web'],
    impersonates: [],
    firstSeen: '2026-01',
    examples: [
      {
        channel: 'chat',
        lang: 'ja',
        text: {
          ja: '投資の利益は4,200万円に達しました。出金するには、税金として利益の20%を先に振り込んでください。本日中に入金がない場合、口座は凍結されます。',
          en: 'Your investment profit has reached 42 million yen. To withdraw, first transfer 20% of it as tax. Without payment today your account is frozen.',
        },
      },
      {
        channel: 'chat',
        lang: 'en',
        text: {
          ja: '暗号資産の投資の利益は85,000ドルになりました。出金には、先に税金20%をUSDTで24時間以内に払ってください。残高から引くことはできません。',
          en: 'Your crypto investment has made a profit of $85,000. To withdraw it you must first pay 20% tax in USDT to the wallet below within 24 hours. The tax cannot be taken from your balance.',
        },
      },
    ],
    why: [
      {
        ja: '税金は、投資の会社に先に振り込むものではありません。',
        en: 'Tax is never paid in advance to the investment firm.',
      },
      {
        ja: '利益から引けばよいのに、別に払わせます。',
        en: 'They could take it from the profit, but want it on top.',
      },
      { ja: '画面の数字は、相手が書いているだけです。', en: 'The figures on the screen are typed by them.' },
    ],
    facts: [
      {
        text: {
          ja: 'はじめは出金できたのに、後から「100万円の税金がかかる」と言われて振り込んだ相談があります。',
          en: 'In one case money could be withdrawn at first; then ¥1,000,000 of “tax” was demanded, and paid.',
        },
        source: kobeWithdrawals,
      },
    ],
    advice: 'money-request',
    answers: {
      paid: {
        text: {
          ja: 'もう払いません。警察（110か#9110）と振込先の銀行に電話し、口座を止めるように頼みます。「取り返す」と言う業者にも払いません。同じ人が何度も狙われます。',
          en: 'Pay no more. Call the police (110 or #9110) and the receiving bank to have the account frozen. Do not pay anybody who offers to get it back: the same people are targeted again.',
        },
      },
    },
    steps: ['paid-transfer'],
    desks: ['police-9110', 'consumer-188', 'houterasu'],
    related: [
      'refund-for-earlier-losses',
      'strangers-fortune',
      'task-side-job',
      'investment-chat-group',
      'worthless-shares',
      'wrong-number-message',
    ],
    sources: [kobeWithdrawals, kanagawaSnsFraud],
  },
  {
    slug: 'worthless-shares',
    title: {
      ja: '値打ちのない株や社債を買わせる手口（金融商品詐欺）',
      en: 'Worthless shares and bonds (fraud with financial products)',
    },
    summary: {
      ja: '未公開株や社債が必ず値上がりすると言い、値打ちのないものを高いお金で買わせる手口です。',
      en: 'Unlisted shares or bonds that are “sure to rise” are sold dearly and are worth nothing.',
    },
    kind: 'investment',
    neighbours: ['advance-fee'],
    channels: ['call', 'letter', 'chat'],
    impersonates: [],
    firstSeen: '2023-04',
    examples: [
      {
        channel: 'call',
        lang: 'ja',
        text: {
          ja: '上場前の未公開株を特別にご案内しています。必ず値上がりし、元本は保証されます。申し込みは本日中、投資資金100万円をこの口座へ振り込んでください。',
          en: 'We offer you unlisted shares before they go public. They are sure to rise and your capital is guaranteed. Apply today: transfer 1,000,000 yen to this account.',
        },
      },
      {
        channel: 'letter',
        lang: 'ja',
        text: {
          ja: '社債購入権当選のご案内。あなただけに限定の権利です。年利20%の配当を保証、必ず儲かる投資です。本日中にお振り込みください。',
          en: 'You have won the right to buy bonds, for you alone. 20% yearly guaranteed, an investment that is sure to gain. Please transfer today.',
        },
      },
    ],
    why: [
      {
        ja: '「必ず値上がり」「元本保証」と約束する株はありません。',
        en: 'No share comes with a promise to rise or to keep your capital.',
      },
      {
        ja: '別の会社が「高く買い取る」と電話してくるのも、仲間の芝居です。',
        en: 'Another firm that offers to buy them dearly is part of the play.',
      },
      {
        ja: '登録のない業者は、株や社債を勧められません。',
        en: 'Firms without registration may not offer shares or bonds.',
      },
    ],
    facts: [
      {
        text: {
          ja: '値打ちのない未公開株や社債などを買わせる手口を、警察は「金融商品詐欺」と呼んでいます。',
          en: 'The police call this scheme 金融商品詐欺, fraud with financial products.',
        },
        source: hyogoKinds,
      },
    ],
    advice: 'money-request',
    steps: ['paid-transfer', 'told'],
    desks: ['police-9110', 'consumer-188', 'houterasu'],
    related: [
      'gambling-tips',
      'task-side-job',
      'investment-chat-group',
      'withdrawal-fee',
      'wrong-number-message',
    ],
    sources: [hyogoKinds, saitamaKinds],
  },
  {
    slug: 'gambling-tips',
    title: {
      ja: '必ず当たるという情報を売る手口（ギャンブル詐欺）',
      en: 'Tips that are sure to win (gambling fraud)',
    },
    summary: {
      ja: 'パチンコや競馬、宝くじの「必ず当たる情報」と言って、登録料や情報料を払わせる手口です。',
      en: '“Sure tips” for pachinko, horse races or lotteries, sold for a registration or information fee.',
    },
    kind: 'investment',
    neighbours: ['advance-fee', 'side-job', 'prize'],
    channels: ['sms', 'email', 'call'],
    impersonates: [],
    firstSeen: '2023-04',
    examples: [
      {
        channel: 'sms',
        lang: 'ja',
        text: {
          ja: '宝くじの当選番号を事前に教えます。必ず儲かる情報です。本日中に登録料5万円を振り込んだ方だけにお伝えします。',
          en: 'We tell you the winning lottery numbers in advance. You are sure to gain. Only for those who transfer the registration fee of 50,000 yen today.',
        },
      },
      {
        channel: 'email',
        lang: 'ja',
        subject: { ja: 'パチンコ打ち子募集', en: 'Pachinko players wanted' },
        text: {
          ja: '簡単に稼げる副業です。日給5万円、未経験可。登録の保証金3万円を本日中にお振り込みください。必ず儲かる攻略情報をお送りします。',
          en: 'An easy side job: 50,000 yen a day, no experience. Transfer the deposit of 30,000 yen today and get tips that are sure to win.',
        },
      },
    ],
    why: [
      {
        ja: '必ず当たる番号を知っている人は、それを売りません。',
        en: 'Whoever knew the winning numbers would not sell them.',
      },
      {
        ja: '払うと、「もっと確かな情報」の代金をまた求められます。',
        en: 'After you pay there is a “better tip” to pay for.',
      },
      { ja: '仕事の募集なのに、先に登録料を払わせます。', en: 'It is a job for which you pay first.' },
    ],
    facts: [
      {
        text: {
          ja: '打ち子の募集や必勝の情報で登録料や情報料を取る手口を、警察は「ギャンブル詐欺」と呼んでいます。',
          en: 'The police call it ギャンブル詐欺 when fees are taken for such jobs or tips.',
        },
        source: hyogoKinds,
      },
    ],
    advice: 'money-request',
    steps: ['paid-transfer', 'paid-code'],
    desks: ['police-9110', 'consumer-188'],
    related: ['task-side-job', 'worthless-shares'],
    sources: [hyogoKinds, saitamaKinds],
  },
]
