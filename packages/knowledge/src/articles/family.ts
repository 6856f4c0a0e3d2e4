import type { Article } from './article.ts'
import { hyogoKinds, saitamaKinds } from './sources-public.ts'

/** Somebody who poses as family. */
export const family: readonly Article[] = [
  {
    slug: 'new-number-family',
    title: {
      ja: '「電話番号が変わった」という家族のふり',
      en: 'Somebody posing as family with a new number',
    },
    summary: {
      ja: '家族のふりをして番号が変わったと伝え、あとからお金の話をする、オレオレ詐欺の始まりです。',
      en: 'Somebody poses as your family with a new number; the request for money comes later.',
    },
    kind: 'impersonated-family',
    channels: ['sms', 'call', 'chat'],
    impersonates: [],
    firstSeen: '2023-04',
    examples: [
      {
        channel: 'sms',
        lang: 'ja',
        text: {
          ja: 'お母さん、携帯が壊れて電話番号が変わったよ。前の番号は消して、この番号を登録しておいてね。今日中にお願いしたいことがあるから、見たら返事ちょうだい。',
          en: 'Mum, my phone broke and I have a new number. Delete the old one and save this. I need a favour today, so answer when you see this.',
        },
      },
      {
        channel: 'chat',
        lang: 'en',
        text: {
          ja: 'お母さん、携帯を落として壊しちゃった。これが新しい番号。今日払わないといけない請求があって、送金してもらえる？',
          en: 'Hi mum, I dropped my phone and this is my new number. I have a bill to pay today and cannot log in to my bank. Can you send the money for me?',
        },
      },
    ],
    why: [
      {
        ja: '前の番号を消させるのは、本人に聞けなくするためです。',
        en: 'You are to delete the old number so that you cannot ask the real person.',
      },
      {
        ja: '「風邪で声が変だ」と言って、声の違いをごまかします。',
        en: '“I have a cold” explains the strange voice.',
      },
      {
        ja: '番号の変更と、お金やかばんの話は、続けて来ます。',
        en: 'First the new number, then the story about money.',
      },
    ],
    facts: [
      {
        text: {
          ja: '家族を名のり「お金が必要だ」と言ってだまし取る手口を、警察は「オレオレ詐欺」と呼んでいます。',
          en: 'The police call it オレオレ詐欺 when somebody poses as family and needs money.',
        },
        source: saitamaKinds,
      },
    ],
    advice: 'money-request',
    answers: {
      ignore: {
        text: {
          ja: '裁判所の書類の話なら別で、必ず読みます。番号が変わったという連絡は、前の番号に電話して、本人に聞きます。つながるまで、お金の話はしません。',
          en: 'Court papers would be another matter: read those. Call the old number and ask the real person. Until you reach them, do not talk about money.',
        },
      },
      answered: {
        text: {
          ja: '返事をしただけなら、前の番号に電話して本人に確かめます。口座や家の様子を話したときは、家族みんなに知らせ、#9110に話します。',
          en: 'If you only answered, call the old number and ask. If you spoke of accounts or your household, tell the whole family and call #9110.',
        },
      },
      'knows-me': {
        text: {
          ja: '名前や学校、勤め先を知っていても、本人とは限りません。家族だけが知っていることを聞くか、前の番号にかけます。',
          en: 'Knowing names, school or work proves nothing. Ask something only family knows, or call the old number.',
        },
      },
    },
    steps: ['told', 'paid-transfer', 'called'],
    desks: ['110', 'police-9110', 'consumer-188'],
    related: ['line-code-request', 'lost-company-money', 'settlement-money'],
    sources: [saitamaKinds, hyogoKinds],
  },
  {
    slug: 'lost-company-money',
    title: {
      ja: '会社のお金やかばんをなくしたという家族のふり',
      en: 'Somebody posing as family who lost company money',
    },
    summary: {
      ja: '家族のふりをして「会社のお金をなくした」と言い、代わりの人に現金を渡させる手口です。',
      en: 'Somebody poses as your family, has “lost company money”, and sends a colleague for your cash.',
    },
    kind: 'impersonated-family',
    channels: ['call'],
    impersonates: [],
    firstSeen: '2023-04',
    examples: [
      {
        channel: 'call',
        lang: 'ja',
        text: {
          ja: '俺だけど、電車にかばんを置き忘れて、会社の小切手をなくしたんだ。今日中に300万円ないとくびになる。会社の人が取りに行くから現金を渡して。父さんには内緒にして、誰にも言わないで。',
          en: 'It is me. I left my bag on the train with a company cheque in it. I need three million yen today or I lose my job. A colleague will come for the cash. Keep it from Dad, tell nobody.',
        },
      },
      {
        channel: 'call',
        lang: 'ja',
        text: {
          ja: '母さん、会社のお金を使い込んでしまって、今日監査があるんだ。後輩が受け取りに行くから、銀行で現金を下ろして渡して。銀行ではリフォーム代だと言って。',
          en: 'Mum, I spent company money and there is an audit today. A junior colleague will come; withdraw cash and give it to him. At the bank say it is for renovation.',
        },
      },
    ],
    why: [
      {
        ja: '本人ではなく「会社の人」「後輩」が受け取りに来ます。',
        en: 'Not your relative but a “colleague” comes for the money.',
      },
      {
        ja: '「内緒で」と口止めし、銀行で言ううそまで教えます。',
        en: 'They swear you to secrecy and even tell you what lie to tell the bank.',
      },
      {
        ja: '「今日中」でないとだめだと言って、考える時間をなくします。',
        en: 'It must be today, so that you do not think.',
      },
    ],
    advice: 'money-request',
    answers: {
      ignore: {
        text: {
          ja: '裁判所の書類の話なら別で、必ず読みます。電話はいったん切り、前から知っている番号で本人に聞きます。人が受け取りに来るときは、110に電話します。',
          en: 'Court papers would be another matter: read those. Hang up and ask your relative at the number you knew before. If somebody is coming for money, call 110.',
        },
      },
      paid: {
        text: {
          ja: '現金を渡したばかりのときは、すぐに110に電話し、受け取った人の服や行き先を伝えます。宅配便やレターパックで送ったときは、すぐに運んだ会社と警察に電話します。',
          en: 'If you have just handed over cash, call 110 at once and describe the person. If you sent it by parcel or letter, call the carrier and the police at once.',
        },
      },
    },
    steps: ['told', 'paid-transfer'],
    desks: ['110', 'police-9110', 'consumer-188'],
    related: ['new-number-family', 'settlement-money'],
    sources: [saitamaKinds, hyogoKinds],
  },
  {
    slug: 'settlement-money',
    title: {
      ja: '事故や痴漢の示談金を求める弁護士や警察の電話',
      en: 'Lawyer’s or police call that wants money for a settlement',
    },
    summary: {
      ja: '家族が事故や事件を起こしたと言い、弁護士や警察を名のって示談金をすぐに払わせる手口です。',
      en: 'A “lawyer” or “policeman” says your relative caused an accident or crime and wants settlement money at once.',
    },
    kind: 'impersonated-family',
    neighbours: ['fake-police'],
    channels: ['call'],
    impersonates: [],
    firstSeen: '2023-04',
    examples: [
      {
        channel: 'call',
        lang: 'ja',
        text: {
          ja: '弁護士です。息子さんが交通事故を起こし、相手は妊婦の方です。今日中に示談金300万円を払えば逮捕されずにすみます。事務員が取りに伺いますので、現金を用意して、誰にも話さないでください。',
          en: 'I am a lawyer. Your son caused a traffic accident; the other person is pregnant. Pay 3 million yen today and he will not be arrested. My clerk will come; have cash ready and tell nobody.',
        },
      },
      {
        channel: 'call',
        lang: 'ja',
        text: {
          ja: '警察です。息子さんが痴漢で取り押さえられました。示談金を今日中に指定の口座へ振り込めば事件になりません。内密にお願いします。',
          en: 'This is the police. Your son was caught groping. If you transfer the settlement to this account today there will be no case. Keep it secret.',
        },
      },
    ],
    why: [
      {
        ja: '示談金を、その日のうちに現金で取りに来ることはありません。',
        en: 'Nobody collects settlement money in cash on the same day.',
      },
      {
        ja: '泣き声や別の声を聞かせて、本人だと思わせます。',
        en: 'A crying voice is to make you believe it is your relative.',
      },
      {
        ja: '払えば逮捕されない、という約束はありません。',
        en: 'There is no such thing as paying not to be arrested.',
      },
    ],
    facts: [
      {
        text: {
          ja: '親族の事故や事件の示談金という名目は、オレオレ詐欺の代表的な手口です。',
          en: 'Settlement money for a relative is a typical story of this fraud.',
        },
        source: hyogoKinds,
      },
    ],
    advice: 'money-request',
    answers: {
      ignore: {
        text: {
          ja: '裁判所から書類が届いているときは、必ず読みます。この電話は切り、前から知っている番号で本人に聞きます。弁護士を名のるときは、弁護士会の番号を自分で調べて聞きます。',
          en: 'If papers came from a court, read them. Hang up on this call and ask your relative at the number you knew before. For a “lawyer”, look up the bar association and ask there.',
        },
      },
    },
    steps: ['told', 'paid-transfer'],
    desks: ['110', 'police-9110', 'houterasu'],
    related: ['new-number-family', 'lost-company-money'],
    sources: [hyogoKinds, saitamaKinds],
  },
]
