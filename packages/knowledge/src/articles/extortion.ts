import type { Article } from './article.ts'
import { chibaSextortion, sextortionApp, sextortionMail } from './sources-press.ts'

/** Threats with intimate pictures. */
export const extortion: readonly Article[] = [
  {
    slug: 'sextortion-mail',
    title: { ja: '恥ずかしい動画を撮ったと脅すメール', en: 'Mail that claims to have filmed you' },
    summary: {
      ja: 'カメラで恥ずかしい姿を撮ったと言い、ビットコインを払わせようとする、ばらまきの脅迫メールです。',
      en: 'Mass mail that claims to have filmed you through your camera and wants bitcoin.',
    },
    kind: 'sextortion',
    channels: ['email'],
    impersonates: [],
    firstSeen: '2018-10',
    examples: [
      {
        channel: 'email',
        lang: 'ja',
        subject: { ja: 'あなたの端末を乗っ取りました', en: 'I took over your device' },
        text: {
          ja: 'カメラであなたが成人向け動画を見ている姿を録画しました。48時間以内に15万円分のビットコインを送金しなければ、動画を連絡先の全員に送ります。警察に話しても無駄です。',
          en: 'I recorded you through your camera while you watched adult videos. Send bitcoin worth 150,000 yen within 48 hours or everybody in your contacts gets the video. The police cannot help.',
        },
      },
      {
        channel: 'email',
        lang: 'en',
        subject: { ja: 'I recorded you', en: 'I recorded you' },
        text: {
          ja: 'アダルトサイトを見ている姿をウェブカメラで録画しました。48時間以内に1,200ドルのビットコインを払わなければ、連絡先の全員に送ります。',
          en: 'I have full access to your device and recorded you through your webcam while you were watching porn. Pay $1,200 in bitcoin within 48 hours or I send the video to all your contacts.',
        },
      },
    ],
    why: [
      {
        ja: '同じ文が、とてもたくさんの人に送られています。動画の証拠は付いていません。',
        en: 'The same text goes to very many people. No proof of a video comes with it.',
      },
      {
        ja: '書いてあるパスワードは、昔どこかのサービスから漏れたものです。',
        en: 'The password in it leaked from some service long ago.',
      },
      {
        ja: '送り主が自分のアドレスに見えても、表示を偽っているだけです。',
        en: 'That it seems to come from your own address is only a faked display.',
      },
    ],
    facts: [
      {
        text: {
          ja: 'IPAは、性的な映像をばらまくと言って仮想通貨を求めるメールに注意を呼びかけました（2018年10月）。',
          en: 'In October 2018 IPA warned of mail that threatens to spread intimate videos and wants crypto money.',
        },
        source: sextortionMail,
      },
    ],
    advice: 'money-request',
    answers: {
      ignore: {
        text: {
          ja: '裁判所の書類の話なら別で、必ず読みます。このメールには、返事も支払いもいりません。書いてあるパスワードを今も使っているなら、すべてのサービスで変えます。',
          en: 'Court papers would be another matter: read those. Neither answer nor pay. If you still use the password it shows, change it everywhere.',
        },
      },
      'knows-me': {
        text: {
          ja: '名前、アドレス、昔のパスワードは、どこかから漏れた名簿にあるものです。端末が乗っ取られた証拠にはなりません。',
          en: 'Name, address and old password come from leaked lists. They do not show that your device was taken over.',
        },
      },
    },
    steps: ['told', 'entered'],
    desks: ['police-9110', 'npa-cyber'],
    related: ['sextortion-chat'],
    sources: [sextortionMail],
  },
  {
    slug: 'sextortion-chat',
    title: {
      ja: 'ビデオ通話の録画をばらまくと脅すメッセージ',
      en: 'Message that threatens to spread a video chat',
    },
    summary: {
      ja: 'ネットで知り合った相手が、ビデオ通話の裸の録画を知り合いにばらまくと言ってお金を要求する犯罪です。',
      en: 'Somebody met online recorded an intimate video call and wants money not to spread it. This is a crime.',
    },
    kind: 'sextortion',
    channels: ['chat', 'call'],
    impersonates: [],
    examples: [
      {
        channel: 'chat',
        lang: 'ja',
        text: {
          ja: 'さっきのビデオ通話は録画した。連絡先も抜き取った。友達と家族に裸の動画をばらまかれたくなければ、1時間以内に10万円を電子マネーで払え。警察に言ったら拡散する。',
          en: 'I recorded our video call and have your contacts. If you do not want your friends and family to see you naked, pay 100,000 yen in e-money within the hour. Tell the police and I post it.',
        },
      },
      {
        channel: 'chat',
        lang: 'en',
        text: {
          ja: 'ビデオ通話を録画した。1時間以内に500ドル払わなければ、家族と友達に裸の動画を送る。',
          en: 'I recorded our video call and saved your follower list. Pay me 500 dollars within an hour or I send your nude video to your family and friends.',
        },
      },
    ],
    why: [
      {
        ja: '払っても終わりません。払える人だと分かり、また要求されます。',
        en: 'Paying does not end it: they know that you pay, and ask again.',
      },
      {
        ja: 'ビデオ通話のために入れたアプリが、連絡先を抜き取っていることがあります。',
        en: 'The app for the video call may have copied your contacts.',
      },
      {
        ja: '悪いのは脅している相手です。警察は相談を聞いてくれます。',
        en: 'The one who threatens you is the criminal. The police will listen.',
      },
    ],
    facts: [
      {
        text: {
          ja: 'アプリで連絡先を抜き取り、動画を流すと言って金を要求する被害が続いていると、IPAが注意を呼びかけました。',
          en: 'IPA warned of apps that copy contacts, followed by threats to spread a video.',
        },
        source: sextortionApp,
      },
      {
        text: { ja: '被害には、未成年の人も多くいます。', en: 'Many of those threatened are minors.' },
        source: chibaSextortion,
      },
    ],
    advice: 'money-request',
    answers: {
      ignore: {
        text: {
          ja: '裁判所の書類の話なら別で、必ず読みます。相手には返事をせず、払いません。やり取りの画面を残し、警察（#9110、急ぐときは110）に相談します。18歳未満の人は、身近な大人に先に話してかまいません。',
          en: 'Court papers would be another matter: read those. Do not answer or pay. Keep the messages and call the police (#9110, or 110 if urgent). If you are under 18, you may tell an adult you trust first.',
        },
      },
      answered: {
        text: {
          ja: '返事を止め、相手を止めます（ブロック）。入れたアプリは、画面を残してから消します。SNSの友だちの一覧を見えないようにします。',
          en: 'Stop answering and block them. Take screenshots, then remove the app. Hide your friends list on social networks.',
        },
      },
      'knows-me': {
        text: {
          ja: '友だちや家族の名前を並べるのは、怖がらせるためです。先に身近な人に「変なものが届いても開かないで」と伝えておくと、脅しの力が弱くなります。',
          en: 'They list friends and family to frighten you. Telling those close to you not to open anything strange takes much of its force away.',
        },
      },
    },
    steps: ['installed', 'paid-transfer', 'paid-code', 'told'],
    desks: ['110', 'police-9110', 'npa-cyber'],
    related: ['sextortion-mail'],
    sources: [sextortionApp, chibaSextortion],
  },
]
