import type { Article } from './article.ts'
import { policeProtect } from './sources-press.ts'
import { awaTasks, hitoyoshiTasks, keishichoDarkJobs } from './sources-public.ts'

/** Side jobs that cost money or make you a criminal. */
export const work: readonly Article[] = [
  {
    slug: 'task-side-job',
    title: { ja: '「いいね」を押すだけの副業（タスク副業）', en: 'Side job that pays for likes (task scam)' },
    summary: {
      ja: '動画を見るだけの簡単な副業と言い、はじめは少し払って信じさせ、あとで高いお金を振り込ませます。',
      en: 'An easy side job pays a little at first, and then wants deposits that never come back.',
    },
    kind: 'side-job',
    channels: ['chat', 'web', 'sms'],
    impersonates: [],
    firstSeen: '2025-02',
    examples: [
      {
        channel: 'chat',
        lang: 'ja',
        text: {
          ja: '在宅副業のご案内です。動画にいいねを押してスクリーンショットを送るだけで、1日8,000円以上稼げます。未経験でも簡単です。LINEを追加して「仕事希望」と送ってください。',
          en: 'Work from home: press like on videos and send screenshots, and earn 8,000 yen or more a day. Easy, no experience needed. Add us on LINE and send “I want work”.',
        },
      },
      {
        channel: 'chat',
        lang: 'ja',
        text: {
          ja: '高収入タスクに参加するには、先に3万円を入金してください。20分後に報酬をつけて42,000円をお戻しします。作業ミスがあったため、追加で10万円の振込が必要です。',
          en: 'To join the well-paid task, first deposit 30,000 yen; you get 42,000 yen back in 20 minutes. Because of a mistake in your work, 100,000 yen more must be transferred.',
        },
      },
    ],
    why: [
      { ja: '仕事なのに、先にお金を払います。', en: 'It is a job for which you pay first.' },
      {
        ja: 'はじめに数百円を本当に払うのは、信じさせるためです。',
        en: 'A few hundred yen are really paid to win your trust.',
      },
      {
        ja: '「作業ミス」「チームの損」と言って、やめさせません。',
        en: '“Your mistake” and “the team loses” keep you paying.',
      },
    ],
    facts: [
      {
        text: {
          ja: '消費者庁は、タスク副業で報酬が払われると言い、高い金額を送金させる事業者に注意を呼びかけています。',
          en: 'The Consumer Affairs Agency warns of firms that promise pay for tasks and have people send large sums.',
        },
        source: hitoyoshiTasks,
      },
    ],
    advice: 'money-request',
    answers: {
      answered: {
        text: {
          ja: 'まだ払っていなければ、相手を止めて（ブロック）終わりです。口座や身分証の写真を送ったときは、銀行と#9110に話します。',
          en: 'If you have not paid, block them and you are done. If you sent account details or an ID, tell your bank and #9110.',
        },
      },
    },
    steps: ['paid-transfer', 'told'],
    desks: ['consumer-188', 'police-9110'],
    related: ['dark-part-time-job', 'withdrawal-fee', 'gambling-tips', 'worthless-shares'],
    sources: [hitoyoshiTasks, awaTasks],
  },
  {
    slug: 'dark-part-time-job',
    title: {
      ja: '高額即金をうたう闇バイトの募集',
      en: 'Recruitment for crime that looks like a part-time job',
    },
    summary: {
      ja: '「高額」「即日即金」と誘い、身分証を取り上げて、詐欺や強盗の手伝いをさせる犯罪の募集です。',
      en: '“High pay, cash today”: they take your ID and make you help with fraud or robbery.',
    },
    kind: 'side-job',
    channels: ['chat', 'web', 'sms'],
    impersonates: [],
    firstSeen: '2023-07',
    lastSeen: '2024-10',
    examples: [
      {
        channel: 'chat',
        lang: 'ja',
        text: {
          ja: '【高額バイト】即日即金10万円。書類を受け取るだけの簡単な仕事です。ホワイト案件なので捕まりません。応募の方はシグナルを入れて、身分証の写真と家族の住所を送ってください。',
          en: '[High pay] 100,000 yen cash today. Just receive documents, easy. It is a “white” job, you will not be caught. Install Signal and send a photo of your ID and your family’s address.',
        },
      },
      {
        channel: 'web',
        lang: 'ja',
        text: {
          ja: '急募 荷物を運ぶだけで日給15万円、即日即金。未経験歓迎、連絡はテレグラムで。身分証の写真を送れる方。',
          en: 'Urgent: carry parcels, 150,000 yen a day, cash on the day. No experience needed. Contact by Telegram. You must send a photo of your ID.',
        },
      },
    ],
    why: [
      {
        ja: '仕事の中身がはっきりしないのに、金額だけが高いです。',
        en: 'The work is vague; only the pay is high.',
      },
      {
        ja: 'シグナルやテレグラムなど、消えるアプリで連絡させます。',
        en: 'They want apps whose messages vanish, such as Signal or Telegram.',
      },
      {
        ja: '身分証と家族の住所は、やめさせないためのおどしに使われます。',
        en: 'Your ID and your family’s address are used to threaten you if you want to stop.',
      },
    ],
    facts: [
      {
        text: {
          ja: '警視庁は、闇バイトは犯罪であり、応募すると抜け出せなくなると注意しています。',
          en: 'The Tokyo police warn that these jobs are crimes and that those who apply are not let go.',
        },
        source: keishichoDarkJobs,
      },
      {
        text: {
          ja: '警察は、応募してしまった人とその家族を保護すると呼びかけています（2024年10月）。',
          en: 'The police say that they protect those who applied, and their families (October 2024).',
        },
        source: policeProtect,
      },
    ],
    advice: 'money-request',
    answers: {
      ignore: {
        text: {
          ja: '裁判所の書類の話なら別で、必ず読みます。募集には返事をしません。友だちや先輩からの誘いでも同じです。',
          en: 'Court papers would be another matter: read those. Do not answer the offer, even if it comes from a friend.',
        },
      },
      answered: {
        text: {
          ja: '身分証を送っていても、まだ間に合います。行かずに、警察（#9110、危ないときは110）に電話します。警察は、あなたと家族を守ると言っています。',
          en: 'Even if you sent your ID, it is not too late. Do not go; call the police (#9110, or 110 in danger). They say that they protect you and your family.',
        },
        source: policeProtect,
      },
      paid: {
        text: {
          ja: 'お金を受け取ったり運んだりしたときも、早く警察に話すほど、その先の被害と罪を小さくできます。',
          en: 'If you already received or carried money, the sooner you tell the police, the less harm follows.',
        },
      },
      'knows-me': {
        text: {
          ja: '「家に行く」とおどされても、従わないでください。家族に話し、110に電話します。',
          en: 'Do not obey if they threaten to come to your home. Tell your family and call 110.',
        },
      },
    },
    steps: ['told'],
    desks: ['police-9110', '110'],
    related: ['task-side-job'],
    sources: [keishichoDarkJobs, policeProtect],
  },
]
