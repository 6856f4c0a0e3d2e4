import { ftcPhishing } from '../sources-general.ts'
import type { Article } from './article.ts'
import { dendaiMailbox } from './sources-companies.ts'
import { lineVotes } from './sources-press.ts'
import { sagaLine } from './sources-public.ts'

/** Phishing for chat accounts, mailboxes and accounts of English services. */
export const logins: readonly Article[] = [
  {
    slug: 'line-code-request',
    title: {
      ja: 'LINEの認証番号や投票を頼むメッセージ',
      en: 'Chat message that asks for a LINE code or a vote',
    },
    summary: {
      ja: '友だちのふりをして認証番号を聞いたり、投票のページを開かせたりして、LINEを乗っ取る手口です。',
      en: 'Somebody poses as a friend and asks for a code, or for a vote behind a link, in order to take over your LINE account.',
    },
    kind: 'account-phishing',
    channels: ['chat', 'sms', 'email'],
    impersonates: ['line'],
    firstSeen: '2025-11',
    examples: [
      {
        channel: 'chat',
        lang: 'ja',
        text: {
          ja: 'ごめん、スマホの調子が悪くてLINEに入れなくなっちゃった。友だちの認証がいるらしいから、携帯番号と、SMSで届いた4桁の認証番号を送ってもらえる？',
          en: 'Sorry, my phone is acting up and I cannot get into LINE. It wants a friend to vouch for me. Can you send me your mobile number and the 4-digit code you get by SMS?',
        },
      },
      {
        channel: 'chat',
        lang: 'ja',
        text: {
          ja: 'コンテストへの投票ありがとう！LINEアカウントの本人確認が必要だから、下のリンクからログインしてパスワードと認証番号を入力してね https://line-vote.example/',
          en: 'Thanks for voting for me in the contest! Your LINE account has to be confirmed: log in below and enter password and code https://line-vote.example/',
        },
      },
    ],
    why: [
      {
        ja: '認証番号は、あなたのLINEの合いかぎです。だれにも教えません。',
        en: 'The code is the key to your LINE account. Tell it to nobody.',
      },
      {
        ja: '本物の友だちのアカウントから届いても、その友だちが乗っ取られていることがあります。',
        en: 'Even from a friend’s own account: that friend may have been taken over.',
      },
      { ja: '投票に、LINEのログインはいりません。', en: 'No vote needs your LINE login.' },
    ],
    facts: [
      {
        text: {
          ja: 'LINEは、登録情報と認証番号を合わせて聞き出すのはすべて詐欺だと呼びかけています（2025年11月）。',
          en: 'LINE says that asking for your details together with the code is always a scam (November 2025).',
        },
        source: lineVotes,
      },
    ],
    advice: 'phishing-link',
    answers: {
      ignore: {
        text: {
          ja: '裁判所の書類の話なら別で、必ず読みます。友だちのメッセージなら、返事をせず、前から知っている番号に電話して本人に聞きます。リンクは押しません。',
          en: 'Court papers would be another matter: read those. A friend’s message: do not answer; call the friend at a number you knew before. Do not tap the link.',
        },
      },
      answered: {
        text: {
          ja: '認証番号を教えたときは、すぐにLINEを開き、パスワードを変え、知らない端末をログアウトします。開けないときは、LINEの問い合わせフォームから知らせ、友だちにも知らせます。',
          en: 'If you told the code, open LINE at once, change the password and log out unknown devices. If you cannot open it, tell LINE through its contact form, and tell your friends.',
        },
      },
    },
    steps: ['opened', 'entered', 'told'],
    desks: ['police-9110', 'consumer-188', 'npa-cyber'],
    related: ['new-number-family'],
    sources: [lineVotes, sagaLine],
  },
  {
    slug: 'mailbox-closing',
    title: {
      ja: 'メールボックスの容量や停止をかたるメール',
      en: 'Mail that says a mailbox is full or will close',
    },
    summary: {
      ja: 'メールの容量がいっぱい、停止すると言い、偽の画面でメールのパスワードを入れさせます。',
      en: 'It says that your mailbox is full or about to close, and asks for its password on a false page.',
    },
    kind: 'account-phishing',
    channels: ['email'],
    impersonates: ['ocn', 'biglobe', 'nifty'],
    examples: [
      {
        channel: 'email',
        lang: 'ja',
        subject: { ja: 'メールボックスの容量が上限に達しました', en: 'Your mailbox is full' },
        text: {
          ja: '受信メール6通が保留されています。24時間以内に下記よりログインし、パスワードを確認してください。確認がない場合、アカウントは停止されます。 https://mailbox-kakunin.example/',
          en: 'Six messages are held. Log in below within 24 hours and confirm your password, or the account will be suspended. https://mailbox-kakunin.example/',
        },
      },
      {
        channel: 'email',
        lang: 'en',
        subject: { ja: 'Mailbox storage full', en: 'Mailbox storage full' },
        text: {
          ja: 'メールボックスの容量が98%になりました。今日パスワードを確認しないと、アカウントは停止されます。 https://mail-upgrade.example/',
          en: 'Your mailbox has reached 98% of its storage. Verify your password today or your email account will be suspended: https://mail-upgrade.example/',
        },
      },
    ],
    links: ['https://mail-●●●●.example/'],
    why: [
      {
        ja: '容量を増やすのに、リンクの先でパスワードを入れる必要はありません。',
        en: 'More storage does not need your password behind a link.',
      },
      {
        ja: '学校や会社の「管理者」を名のり、本物のアドレスに見せかけます。',
        en: 'It poses as the administrator of a school or firm, with an address that looks right.',
      },
      {
        ja: 'メールのパスワードが盗まれると、ほかのサービスのパスワードも変えられます。',
        en: 'Whoever has your mailbox can change the passwords of your other accounts.',
      },
    ],
    facts: [
      {
        text: {
          ja: '大学のメールを装い、容量が100%になったと知らせる偽メールが確認されています。',
          en: 'Mail posing as a university’s, saying that the mailbox is at 100%, has been seen.',
        },
        source: dendaiMailbox,
      },
    ],
    advice: 'phishing-link',
    steps: ['opened', 'entered'],
    desks: ['police-9110', 'consumer-188', 'antiphishing'],
    related: ['account-suspended-english'],
    sources: [dendaiMailbox],
  },
  {
    slug: 'account-suspended-english',
    title: { ja: '英語でアカウントの停止を知らせるメール', en: 'English mail about a suspended account' },
    summary: {
      ja: '英語でアカウントの停止や不審なログインを知らせ、偽の画面でパスワードやカードを入れさせます。',
      en: 'Mail in English about a suspended account or a strange login that asks for password and card on a false page.',
    },
    kind: 'account-phishing',
    neighbours: ['card-phishing', 'bank-phishing'],
    channels: ['email', 'sms'],
    impersonates: ['paypal'],
    examples: [
      {
        channel: 'email',
        lang: 'en',
        subject: { ja: 'Your account has been limited', en: 'Your account has been limited' },
        text: {
          ja: '不審な動きがあったため、PayPalアカウントを制限しました。24時間以内に本人確認をしてください。 https://pp-verify.example/',
          en: 'We noticed unusual activity and limited your PayPal account. Verify your identity and confirm your card details within 24 hours: https://pp-verify.example/',
        },
      },
      {
        channel: 'sms',
        lang: 'en',
        text: {
          ja: 'アカウントが停止されました。復旧するにはすぐにログインしてパスワードを確認してください https://restore-login.example/',
          en: 'Your account has been suspended due to suspicious activity. Log in now to verify your password: https://restore-login.example/',
        },
      },
    ],
    links: ['https://paypal-●●●●.example/'],
    why: [
      { ja: 'あて名がなく、「お客様」とだけ書いてあります。', en: 'It addresses nobody by name.' },
      {
        ja: '停止を理由に、パスワードとカードの両方を聞きます。',
        en: 'The suspension is a reason to ask for password and card at once.',
      },
      {
        ja: 'リンクの先が、その会社のサイトではありません。',
        en: 'The link does not lead to that company’s site.',
      },
    ],
    genuine: [
      {
        text: {
          ja: '本物の会社は、支払い情報を直させるリンクをSMSやメールで送りません。',
          en: 'Real companies do not send you a link for updating your payment details.',
        },
        source: ftcPhishing,
      },
    ],
    advice: 'phishing-link',
    steps: ['opened', 'entered'],
    desks: ['police-9110', 'consumer-188', 'antiphishing'],
    related: ['apple-purchase-mail', 'amazon-account-locked', 'mailbox-closing'],
    sources: [ftcPhishing],
  },
]
