import { smbcCardSms } from '../sources.ts'
import { tenCardCompanies } from '../sources-finance.ts'
import type { Article } from './article.ts'
import { jcbFakeMails } from './sources-companies.ts'

/** Phishing for credit cards. */
export const cards: readonly Article[] = [
  {
    slug: 'card-use-paused',
    title: { ja: 'カードの利用を止めたというSMSやメール', en: 'SMS or mail that says your card was stopped' },
    summary: {
      ja: 'カード会社の名前で利用の制限を知らせ、偽の画面でカード番号と暗証番号を入れさせます。',
      en: 'In a card company’s name it announces a restriction and asks for card number and PIN on a false page.',
    },
    kind: 'card-phishing',
    neighbours: ['account-phishing'],
    channels: ['sms', 'email'],
    impersonates: ['smbc-card', 'jcb', 'saison', 'rakuten-card'],
    firstSeen: '2020-12',
    lastSeen: '2025-11',
    examples: [
      {
        channel: 'sms',
        lang: 'ja',
        text: {
          ja: '【三井住友カード】不正利用の疑いがあるため、カードのご利用を一時停止しました。本日中に下記よりご本人確認をお願いします https://smcc-kakunin.example/',
          en: '[SMBC Card] Your card was suspended on suspicion of misuse. Confirm your identity below today https://smcc-kakunin.example/',
        },
      },
      {
        channel: 'email',
        lang: 'ja',
        subject: { ja: 'カードご利用制限のお知らせ', en: 'Your card is restricted' },
        text: {
          ja: '第三者による不正利用の疑いがあるため、カードのご利用を制限しています。24時間以内に下記の確認ページよりログインし、カード番号、有効期限、セキュリティコードをご入力ください。 https://card-saikai.example/',
          en: 'We restricted your card because of suspected misuse. Log in to the page below within 24 hours and enter card number, expiry date and security code. https://card-saikai.example/',
        },
      },
    ],
    links: ['https://card-●●●●.example/'],
    why: [
      {
        ja: 'カード番号、期限、裏の3桁の番号を、全部まとめて聞きます。',
        en: 'It asks for number, expiry date and the three digits on the back, all at once.',
      },
      {
        ja: '本当に止まったかどうかは、公式アプリかカードの裏の番号で確かめられます。',
        en: 'The official app, or the number on the back of your card, tells whether it was stopped.',
      },
      { ja: '持っていないカードの名前でも届きます。', en: 'It comes in the name of cards you do not have.' },
    ],
    genuine: [
      {
        text: {
          ja: 'カードの利用を確かめる本物のSMSもあります。本物の先には、カード番号を入れる画面はありません。',
          en: 'Genuine SMS that ask whether you used your card exist; they never lead to a page that asks for the card number.',
        },
        source: smbcCardSms,
      },
    ],
    facts: [
      {
        text: {
          ja: 'カード会社10社と日本クレジットカード協会が、そろってフィッシングに注意を呼びかけました（2025年11月）。',
          en: 'Ten card companies and their association warned of phishing together (November 2025).',
        },
        source: tenCardCompanies,
      },
    ],
    advice: 'phishing-link',
    steps: ['opened', 'entered'],
    desks: ['police-9110', 'consumer-188', 'antiphishing'],
    related: ['card-purchase-mail', 'card-points-expiring', 'bank-suspicious-transfer'],
    sources: [smbcCardSms, tenCardCompanies],
  },
  {
    slug: 'card-purchase-mail',
    title: {
      ja: '覚えのない買い物を知らせるカード会社名のメール',
      en: 'Mail in a card company’s name about a purchase you did not make',
    },
    summary: {
      ja: '買っていない物の支払いを知らせ、「取り消し」の偽の画面でカード番号を入れさせます。',
      en: 'It reports a payment you did not make and asks for your card on a false page for cancelling it.',
    },
    kind: 'card-phishing',
    neighbours: ['account-phishing'],
    channels: ['email', 'sms'],
    impersonates: ['jcb', 'smbc-card', 'visa', 'mastercard'],
    firstSeen: '2024-11',
    lastSeen: '2025-11',
    examples: [
      {
        channel: 'email',
        lang: 'ja',
        subject: { ja: '【JCBカード】ご利用内容の確認', en: '[JCB] Please check this transaction' },
        text: {
          ja: 'お客様のカードで98,000円のご利用がありました。身に覚えのない場合は、至急下記よりログインし、カード情報を入力して取引を停止してください。 https://jcb-teishi.example/',
          en: '98,000 yen was charged to your card. If it was not you, log in below at once and enter your card details to stop it. https://jcb-teishi.example/',
        },
      },
      {
        channel: 'sms',
        lang: 'ja',
        text: {
          ja: 'クレジットカードの不正利用を検知しました。お取引を停止するには本日中にこちらからカード番号を認証してください https://card-teishi.example/',
          en: 'Misuse of your credit card was noticed. To stop the transaction, verify your card number here today https://card-teishi.example/',
        },
      },
    ],
    links: ['https://jcb-●●●●.example/'],
    why: [
      { ja: '驚かせて、すぐに「停止」を押させます。', en: 'It shocks you into pressing “stop”.' },
      {
        ja: '取引を止めるのに、カード番号を入れ直す必要はありません。',
        en: 'Stopping a payment does not need the card number again.',
      },
      {
        ja: '本物の明細にその買い物がなければ、何も起きていません。',
        en: 'If the real statement shows no such purchase, nothing happened.',
      },
    ],
    advice: 'phishing-link',
    steps: ['opened', 'entered'],
    desks: ['police-9110', 'consumer-188', 'antiphishing'],
    related: ['card-use-paused', 'card-points-expiring'],
    sources: [jcbFakeMails, tenCardCompanies],
  },
  {
    slug: 'card-points-expiring',
    title: {
      ja: 'ポイントが失効する・もらえるというカード会社名のメール',
      en: 'Mail about card points that expire or are given away',
    },
    summary: {
      ja: 'ポイントの失効や交換を知らせ、偽の画面でカード番号やパスワードを入れさせるフィッシングです。',
      en: 'Phishing: points that expire or can be exchanged lead to a false page that asks for card and password.',
    },
    kind: 'card-phishing',
    neighbours: ['account-phishing', 'prize'],
    channels: ['email', 'sms'],
    impersonates: ['saison', 'rakuten-card', 'aeon-card', 'docomo'],
    firstSeen: '2025-11',
    examples: [
      {
        channel: 'email',
        lang: 'ja',
        subject: {
          ja: '【セゾンカード】永久不滅ポイント交換のご案内',
          en: '[Saison Card] Exchange your points',
        },
        text: {
          ja: 'お客様のポイント12,000円分は本日で失効します。下記よりログインし、カード番号を入力してギフト券と交換してください。 https://point-koukan.example/',
          en: 'Your points worth 12,000 yen expire today. Log in below and enter your card number to exchange them for a gift card. https://point-koukan.example/',
        },
      },
      {
        channel: 'sms',
        lang: 'ja',
        text: {
          ja: '保有ポイント8,300Pが本日失効します。下記よりログインしてお受け取りください https://point-uketori.example/',
          en: 'Your 8,300 points expire today. Log in below to receive them https://point-uketori.example/',
        },
      },
    ],
    links: ['https://point-●●●●.example/'],
    why: [
      {
        ja: '得をする話でも、カード番号を入れさせるなら同じ手口です。',
        en: 'Even good news is this scheme if it asks for the card number.',
      },
      { ja: '「本日で失効」と急がせます。', en: '“Expires today” hurries you.' },
      { ja: 'ポイントの残りは、公式アプリで見られます。', en: 'The official app shows your points.' },
    ],
    advice: 'phishing-link',
    steps: ['opened', 'entered'],
    desks: ['police-9110', 'consumer-188', 'antiphishing'],
    related: ['card-use-paused', 'card-purchase-mail'],
    sources: [tenCardCompanies],
  },
]
