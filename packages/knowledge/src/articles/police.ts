import { policeDoNotMessage } from '../sources-general.ts'
import type { Article } from './article.ts'
import { fakePoliceFigures, plus180 } from './sources-press.ts'
import { fakePoliceAugust2025, okinawaPoliceCalls } from './sources-public.ts'

/** False police. */
export const police: readonly Article[] = [
  {
    slug: 'fake-police-laundering',
    title: {
      ja: '「あなたの口座が犯罪に使われた」という警察の電話（ニセ警察）',
      en: 'Police call that says your account served a crime (fake police)',
    },
    summary: {
      ja: '警察や検察を名のり、あなたに容疑があると言って、身の潔白を調べるためとお金を送らせる手口です。',
      en: 'Somebody poses as police or prosecutor, says that you are a suspect, and has you send money to prove your innocence.',
    },
    kind: 'fake-police',
    channels: ['call', 'sms'],
    impersonates: ['npa', 'keishicho', 'prosecutors'],
    firstSeen: '2025-08',
    lastSeen: '2026-02',
    examples: [
      {
        channel: 'call',
        lang: 'ja',
        text: {
          ja: '警視庁捜査二課です。あなたの口座が資金洗浄の犯罪に使われており、逮捕状が出ています。身の潔白を証明するため、資金調査の口座に全額を振り込んでください。守秘義務がありますので、家族にも誰にも話さないでください。',
          en: 'Tokyo police, second investigation section. Your account was used for money laundering and there is a warrant for your arrest. To prove your innocence, transfer everything to the account of our inquiry. You are bound to secrecy; tell nobody, not even your family.',
        },
      },
      {
        channel: 'call',
        lang: 'ja',
        text: {
          ja: '警察です。逮捕した男があなた名義のキャッシュカードを持っていました。資金調査のため、今日中に指定の口座へ全額を送金してください。捜査の秘密なので、誰にも話さないでください。',
          en: 'This is the police. A man we arrested had a bank card in your name. For our inquiry into your money, transfer all of it today to the account I tell you. The investigation is secret; talk to nobody.',
        },
      },
    ],
    why: [
      {
        ja: '警察が、電話で「あなたは容疑者だ」と伝えることはありません。',
        en: 'The police never tell people by telephone that they are suspects.',
      },
      {
        ja: '警察が、お金を調べるために送金させることはありません。',
        en: 'The police never have you send money for them to examine.',
      },
      {
        ja: '「誰にも話すな」と言うのは、止めてくれる人から離すためです。',
        en: '“Tell nobody” keeps you from those who would stop you.',
      },
      {
        ja: '画面に本物の警察の番号が出ても、番号は偽ることができます。',
        en: 'Even a real police number on your screen can be faked.',
      },
    ],
    facts: [
      {
        text: {
          ja: '2025年のニセ警察詐欺の被害は10,936件、約985億円でした（暫定値）。被害にあった人は30代が最も多く、次が20代です。',
          en: 'In 2025 there were 10,936 cases of fake police and losses of about ¥98.5 billion (provisional). Most victims were in their thirties, then twenties.',
        },
        source: fakePoliceFigures,
      },
      {
        text: {
          ja: '本物の警察署の番号の前に「+180」などを付けた番号からの電話が増えています（2025年8月）。',
          en: 'Calls from numbers with “+180” or the like before a real police number are increasing (August 2025).',
        },
        source: plus180,
      },
    ],
    advice: 'phone-pressure',
    answers: {
      ignore: {
        text: {
          ja: '裁判所から郵便で書類が届いているときは、そちらは必ず読みます。この電話は、切ってかまいません。相手の名前と部署を聞いて切り、警察署の番号を自分で調べてかけ直します。本物の警察も、それで困りません。',
          en: 'Papers that came from a court by post must be read. Hang up on this call: ask for name and section, look the police station’s number up yourself and call back. Real police do not mind.',
        },
      },
      answered: {
        text: {
          ja: '話した内容を書き出し、警察の相談電話（#9110）に自分からかけます。口座やカードの番号を話したときは、すぐに銀行に電話します。LINEやビデオ通話でつながっていたら、切って、相手を止めます（ブロック）。',
          en: 'Write down what was said and call the police consultation line (#9110) yourself. If you gave account or card numbers, call your bank at once. If you are connected by LINE or video, end it and block them.',
        },
      },
      'knows-me': {
        text: {
          ja: '名前、住所、口座を知っていても、本物の警察とは限りません。名簿が売られていることがあります。家に来ると言われたら、110に電話します。',
          en: 'Knowing your name, address or account does not make them police; lists are for sale. If they say they will come, call 110.',
        },
      },
    },
    steps: ['told', 'paid-transfer', 'installed', 'called'],
    desks: ['110', 'police-9110', 'international-call-stop', 'consumer-188'],
    related: [
      'telecom-cutoff-call',
      'pension-robot-call',
      'card-swap-visit',
      'fake-police-video-call',
      'embassy-call',
      'missed-call-abroad',
    ],
    sources: [fakePoliceAugust2025, okinawaPoliceCalls, policeDoNotMessage, fakePoliceFigures, plus180],
  },
  {
    slug: 'fake-police-video-call',
    title: {
      ja: 'LINEやビデオ通話で取り調べるという警察',
      en: 'Police that question people by LINE or video call',
    },
    summary: {
      ja: '警察を名のり、LINEのビデオ通話に誘って偽の手帳や逮捕状を見せ、お金を送らせる手口です。',
      en: 'False police invite you to a LINE video call, show a badge or warrant, and have you send money.',
    },
    kind: 'fake-police',
    channels: ['call', 'chat'],
    impersonates: ['npa', 'keishicho', 'prosecutors'],
    firstSeen: '2025-08',
    lastSeen: '2025-09',
    examples: [
      {
        channel: 'call',
        lang: 'ja',
        text: {
          ja: '警察署の捜査員です。あなたに詐欺事件の容疑がかかっています。出頭できない場合はLINEのビデオ通話で取り調べをしますので、LINEを追加してください。逮捕状をお見せします。誰にも話さず一人で待っていてください。',
          en: 'I am an investigator. You are a suspect in a fraud case. If you cannot come in, we question you by LINE video call; add us on LINE. I will show you the warrant. Wait alone and talk to nobody.',
        },
      },
      {
        channel: 'chat',
        lang: 'ja',
        text: {
          ja: '警察手帳の画像を送ります。守秘義務命令により、取り調べの内容を口外すると逮捕されます。資金調査のため、口座の残高を写真で送ってください。',
          en: 'Here is a picture of my police badge. Under a secrecy order you will be arrested if you speak of this. For our inquiry, send a photo of your account balance.',
        },
      },
    ],
    why: [
      {
        ja: '警察は、LINEなどのSNSで連絡しません。ビデオ通話で取り調べません。',
        en: 'The police do not use LINE or other chats, nor question people by video.',
      },
      {
        ja: '警察は、手帳や逮捕状の写真を送りません。',
        en: 'The police send no pictures of badges or warrants.',
      },
      {
        ja: '一人の部屋で待たせるのは、家族に気づかれないためです。',
        en: 'You are to wait alone so that your family does not notice.',
      },
    ],
    genuine: [
      {
        text: {
          ja: '警察から電話が来ることはあります。所属と名前を聞いて切り、警察署の番号を自分で調べてかけ直します。',
          en: 'The police do phone. Ask for section and name, hang up, look the station’s number up and call back.',
        },
        source: policeDoNotMessage,
      },
    ],
    advice: 'phone-pressure',
    steps: ['told', 'paid-transfer'],
    desks: ['110', 'police-9110', 'international-call-stop', 'consumer-188'],
    related: ['fake-police-laundering', 'embassy-call'],
    sources: [okinawaPoliceCalls, policeDoNotMessage, fakePoliceAugust2025],
  },
]
