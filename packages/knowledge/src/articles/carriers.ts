import { auPhishing, dcardAntiPhishing, docomoPhishingSms, docomoSmsLinks } from '../sources.ts'
import type { Article } from './article.ts'
import { softbankFakeNotices } from './sources-companies.ts'
import { softbankPacketMail } from './sources-press.ts'

/** Phishing in the name of telephone carriers. */
export const carriers: readonly Article[] = [
  {
    slug: 'docomo-phishing-sms',
    title: {
      ja: '「ドコモお客様センターです」というSMS',
      en: 'SMS that says “this is the DOCOMO customer centre”',
    },
    summary: {
      ja: 'ドコモお客様センターを名のり、未払いや不正利用を理由に偽のサイトやアプリへ進ませるSMSです。',
      en: 'An SMS that poses as DOCOMO’s customer centre and uses unpaid bills or misuse to lead to a false site or app.',
    },
    kind: 'carrier-phishing',
    neighbours: ['unpaid-charge', 'card-phishing', 'account-phishing'],
    channels: ['sms'],
    impersonates: ['docomo'],
    firstSeen: '2021-12',
    examples: [
      {
        channel: 'sms',
        lang: 'ja',
        text: {
          ja: 'ドコモお客様センターです。ご利用料金のお支払い確認が取れていません。ご確認が必要です http://docomo-sp.example/',
          en: 'This is the DOCOMO customer centre. Payment of your charges could not be confirmed. Please check http://docomo-sp.example/',
        },
      },
      {
        channel: 'sms',
        lang: 'ja',
        text: {
          ja: '【NTTドコモ】お客様のdアカウントが不正利用された可能性があります。本日中に下記よりログインし、4桁の暗証番号を入力してください https://daccount-kakunin.example/',
          en: '[NTT DOCOMO] Your d ACCOUNT may have been misused. Log in below today and enter your 4-digit PIN https://daccount-kakunin.example/',
        },
      },
    ],
    links: ['http://docomo-●●●●.example/'],
    why: [
      {
        ja: 'リンクの先が、ドコモの公表しているサイトではありません。',
        en: 'The link does not lead to a site that DOCOMO publishes.',
      },
      {
        ja: '4桁の暗証番号が知られると、電話料金と合わせた支払いに使われます。',
        en: 'With your 4-digit PIN they can buy things on your phone bill.',
      },
      {
        ja: '開いたあとに「セキュリティアプリ」を入れさせることがあります。',
        en: 'The page may offer a “security app” that is none.',
      },
    ],
    facts: [
      {
        text: {
          ja: 'ドコモは、お客様センターなどを装うフィッシングSMSに注意を呼びかけています。',
          en: 'DOCOMO warns of phishing SMS that pose as its customer centre.',
        },
        source: docomoPhishingSms,
      },
    ],
    advice: 'phishing-link',
    steps: ['opened', 'entered', 'installed', 'told'],
    desks: ['police-9110', 'consumer-188', 'antiphishing', 'npa-cyber'],
    related: [
      'delivery-app-malware',
      'phone-cleaner-popup',
      'au-id-expiry',
      'data-limit-sms',
      'ntt-finance-call-back',
    ],
    sources: [docomoPhishingSms, dcardAntiPhishing, docomoSmsLinks],
  },
  {
    slug: 'au-id-expiry',
    title: { ja: 'au IDの期限や利用停止をかたるメール', en: 'Mail that says an au ID expires' },
    summary: {
      ja: 'au IDの期限やかんたん決済の停止を知らせ、偽の画面で暗証番号やカードを入れさせます。',
      en: 'It says that an au ID expires or payments are stopped, and asks for PIN and card on a false page.',
    },
    kind: 'carrier-phishing',
    neighbours: ['account-phishing'],
    channels: ['email', 'sms'],
    impersonates: ['au'],
    examples: [
      {
        channel: 'email',
        lang: 'ja',
        subject: { ja: '【au】au ID有効期限のお知らせ', en: '[au] Your au ID expires' },
        text: {
          ja: 'お客様のau IDは本日で有効期限が切れます。継続してご利用になるには、下記よりログインし、暗証番号とカード番号を更新してください。 https://auid-koushin.example/',
          en: 'Your au ID expires today. To go on, log in below and renew PIN and card number. https://auid-koushin.example/',
        },
      },
      {
        channel: 'sms',
        lang: 'ja',
        text: {
          ja: '【au】ご利用料金の未払いがあります。利用停止を避けるには本日中にお支払いください https://au-shiharai.example/',
          en: '[au] Your charges are unpaid. Pay today to avoid suspension https://au-shiharai.example/',
        },
      },
    ],
    links: ['https://au-●●●●.example/'],
    why: [
      { ja: 'IDの期限が「本日」切れると言って、急がせます。', en: 'It hurries you: the ID expires “today”.' },
      { ja: '暗証番号とカード番号の両方を聞きます。', en: 'It asks for PIN and card at once.' },
      {
        ja: 'リンクの先が、au.comでもkddi.comでもありません。',
        en: 'The link leads neither to au.com nor to kddi.com.',
      },
    ],
    advice: 'phishing-link',
    steps: ['opened', 'entered'],
    desks: ['police-9110', 'consumer-188', 'antiphishing'],
    related: ['eki-net-auto-withdrawal', 'docomo-phishing-sms', 'data-limit-sms'],
    sources: [auPhishing],
  },
  {
    slug: 'data-limit-sms',
    title: {
      ja: 'データ通信量や高い通信料を知らせるSMSやメール',
      en: 'SMS or mail about used-up data or high charges',
    },
    summary: {
      ja: '通信量の超過や高額な通信料を知らせ、偽の画面で電話番号、暗証番号、カードを入れさせます。',
      en: 'It speaks of used-up data or a high bill and asks for number, PIN and card on a false page.',
    },
    kind: 'carrier-phishing',
    neighbours: ['account-phishing', 'unpaid-charge', 'card-phishing'],
    channels: ['sms', 'email'],
    impersonates: ['softbank', 'au', 'docomo'],
    firstSeen: '2023-03',
    examples: [
      {
        channel: 'sms',
        lang: 'ja',
        text: {
          ja: '【ソフトバンク】月間データ通信量の上限を超えました。利用停止を避けるため、本日中に下記よりログインしてください https://sb-data.example/',
          en: '[SoftBank] You have used up your monthly data. Log in below today to avoid suspension https://sb-data.example/',
        },
      },
      {
        channel: 'email',
        lang: 'ja',
        subject: { ja: 'パケット通信料に関するお知らせ', en: 'About your packet charges' },
        text: {
          ja: '現在ご利用中の通信料が40,000円を超えました。本日中にお支払いの確認がとれない場合、ご利用を停止します。お支払いは下記のリンクからお願いします。 https://sb-packet.example/',
          en: 'Your data charges have passed 40,000 yen. Unless we can confirm payment today, service stops. Pay through the link below. https://sb-packet.example/',
        },
      },
    ],
    links: ['https://softbank-●●●●.example/'],
    why: [
      {
        ja: '通信量と料金は、契約している会社のアプリで見られます。',
        en: 'Your data and charges can be seen in the carrier’s own app.',
      },
      {
        ja: '契約していない会社の名前でも届きます。',
        en: 'It comes in the name of carriers you have no contract with.',
      },
      { ja: '「利用停止」と「本日中」で急がせます。', en: '“Suspension” and “today” hurry you.' },
    ],
    advice: 'phishing-link',
    steps: ['opened', 'entered', 'installed'],
    desks: ['police-9110', 'consumer-188', 'antiphishing'],
    related: ['docomo-phishing-sms', 'au-id-expiry'],
    sources: [softbankFakeNotices, softbankPacketMail],
  },
]
