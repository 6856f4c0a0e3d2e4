import type { Article } from './article.ts'
import { regionalBanksVoice } from './sources-companies.ts'
import { tobilaJuly2025, voicePhishing2025 } from './sources-press.ts'

/** False banks on the telephone. */
export const bankCalls: readonly Article[] = [
  {
    slug: 'voice-phishing-company',
    title: {
      ja: '会社にかかる銀行の自動音声（ボイスフィッシング）',
      en: 'Recorded bank calls to companies (voice phishing)',
    },
    summary: {
      ja: '銀行の自動音声で会社に電話し、メールアドレスを聞き、偽の画面に誘って口座のお金を送金する手口です。',
      en: 'A recorded “bank” calls a firm, asks for a mail address, leads to a false page and sends the firm’s money away.',
    },
    kind: 'bank-phishing',
    neighbours: ['account-phishing'],
    channels: ['call', 'email'],
    impersonates: ['ja-bank', 'hiroshima-bank', 'fukuoka-bank'],
    firstSeen: '2025-12',
    examples: [
      {
        channel: 'call',
        lang: 'ja',
        text: {
          ja: '銀行のヘルプデスクです。法人インターネットバンキングの契約者情報の更新が本日までとなっております。更新の案内をお送りしますので、メールアドレスをお伝えください。届いたリンクからログインし、パスワードとワンタイムパスワードを入力してください。',
          en: 'This is the help desk of your bank. The details of your business net banking must be renewed by today. Tell me your mail address for the guide; then log in from the link and enter password and one-time password.',
        },
      },
      {
        channel: 'email',
        lang: 'ja',
        subject: { ja: '電子証明書更新のご案内', en: 'Renewal of your certificate' },
        text: {
          ja: 'お電話でご案内した件です。本日中に下記のリンクからインターネットバンキングにログインし、契約者番号、暗証番号、ワンタイムパスワードを入力してください。手続きがない場合、口座を停止します。 https://koushin-houjin.example/',
          en: 'As told by telephone: log in to internet banking below today and enter contract number, PIN and one-time password. Otherwise your account is stopped. https://koushin-houjin.example/',
        },
      },
    ],
    why: [
      {
        ja: '電話で急がせながら、その場で偽の画面に入れさせます。',
        en: 'They hurry you on the line while you type into a false page.',
      },
      {
        ja: '銀行の職員が、電話やメールで暗証番号やワンタイムパスワードを聞くことはありません。',
        en: 'Bank staff never ask for PINs or one-time passwords by call or mail.',
      },
      {
        ja: '会社の口座は一度に大きな金額を送れるので、狙われます。',
        en: 'Firms are chosen because they can send large sums at once.',
      },
    ],
    facts: [
      {
        text: {
          ja: '全国地方銀行協会は、電話でメールアドレスを聞き出し偽サイトに誘う手口に注意を呼びかけています。',
          en: 'The association of regional banks warns of calls that ask for a mail address and lead to a false site.',
        },
        source: regionalBanksVoice,
      },
    ],
    advice: 'phone-pressure',
    answers: {
      ignore: {
        text: {
          ja: '裁判所の書類の話なら別で、必ず読みます。銀行を名のる電話は切ってかまいません。取引店の番号を自分で調べ、かけ直して聞きます。',
          en: 'Court papers would be another matter: read those. Hang up on a caller who claims to be a bank; look your branch’s number up yourself and ask.',
        },
      },
      answered: {
        text: {
          ja: '番号やパスワードを入れたときは、すぐに銀行に電話し、法人のネットバンキングを止めてもらいます。会社の責任者と警察にも知らせます。',
          en: 'If you entered anything, call the bank at once and have business net banking stopped. Tell your manager and the police.',
        },
      },
      paid: {
        text: {
          ja: '送金に気づいたら、すぐに銀行に電話して振込先の口座を止めるように頼み、警察（110か#9110）にも電話します。',
          en: 'If money has gone, call the bank at once to have the receiving account frozen, and the police (110 or #9110).',
        },
      },
    },
    steps: ['told', 'entered', 'paid-transfer'],
    desks: ['110', 'police-9110', 'npa-cyber'],
    related: ['net-bank-renewal', 'business-mail-compromise'],
    sources: [regionalBanksVoice, voicePhishing2025],
  },
  {
    slug: 'sms-number-then-link',
    title: {
      ja: 'SMSの番号に電話すると、2通目のSMSでリンクが届く手口',
      en: 'SMS with a number to call; a second SMS brings the link',
    },
    summary: {
      ja: 'SMSの番号に電話させ、自動音声で「1」を押すと、偽サイトのリンクをSMSで送ってくる手口です。',
      en: 'An SMS gives a number; a recorded voice says press 1, and a second SMS brings the link to a false site.',
    },
    kind: 'bank-phishing',
    neighbours: ['card-phishing', 'account-phishing', 'unpaid-charge'],
    channels: ['sms', 'call'],
    impersonates: [],
    firstSeen: '2025-08',
    examples: [
      {
        channel: 'sms',
        lang: 'ja',
        text: {
          ja: '【銀行】お客様の口座のお取引を制限しました。重要なお知らせがありますので、至急カスタマーセンターまでお電話ください。050-0654-3210',
          en: '[Bank] Your account was limited. There is important news: call the customer centre at once. 050-0654-3210',
        },
      },
      {
        channel: 'sms',
        lang: 'ja',
        text: {
          ja: '銀行よりお電話でご案内したお手続きです。口座の制限を解除するには、本日中に下記よりログインし、暗証番号を入力してください https://ginkou-kaijo.example/',
          en: 'This is the procedure the bank told you of by telephone. To lift the limit on your account, log in below today and enter your PIN https://ginkou-kaijo.example/',
        },
      },
    ],
    why: [
      {
        ja: '1通目にリンクがないので、迷惑SMSのふるいを通り抜けます。',
        en: 'The first SMS has no link, so spam filters let it pass.',
      },
      {
        ja: '自分から電話したので、2通目を本物だと思ってしまいます。',
        en: 'Because you made the call yourself, the second SMS looks genuine.',
      },
      {
        ja: '1通目の番号は、銀行やカード会社が公表した番号ではありません。',
        en: 'The number in the first SMS is not one that the bank publishes.',
      },
    ],
    facts: [
      {
        text: {
          ja: '2025年7月の調査で、SMSと自動音声の電話を組み合わせた手口が確認されました。',
          en: 'A study of July 2025 found the combination of SMS and recorded calls.',
        },
        source: tobilaJuly2025,
      },
    ],
    advice: 'phishing-link',
    steps: ['called', 'opened', 'entered', 'installed'],
    desks: ['police-9110', 'consumer-188', 'antiphishing'],
    related: ['call-back-without-reason', 'bank-customer-information'],
    sources: [tobilaJuly2025],
  },
]
