import { etaxSuspiciousMessages, oitaCityTaxMessages } from '../sources.ts'
import type { Article } from './article.ts'
import { benefitMail2020, taxOfficeCalls } from './sources-press.ts'

/** Taxes and benefits in the name of public offices. */
export const taxes: readonly Article[] = [
  {
    slug: 'tax-seizure-sms',
    title: {
      ja: '国税庁をかたる「差押最終通知」のSMS',
      en: 'SMS in the tax agency’s name that threatens a seizure',
    },
    summary: {
      ja: '国税庁の名前で未払い税金の差し押さえを知らせ、偽の画面でカードや電子マネーで払わせます。',
      en: 'In the tax agency’s name it threatens a seizure and has you pay by card or e-money on a false page.',
    },
    kind: 'tax',
    neighbours: ['unpaid-charge'],
    channels: ['sms', 'email'],
    impersonates: ['nta'],
    firstSeen: '2023-11',
    examples: [
      {
        channel: 'sms',
        lang: 'ja',
        text: {
          ja: '【国税庁】差押最終通知。未払い税金のお支払いをお願いします。本日中に納付が確認できない場合、財産を差し押さえます https://zeikin-nofu.example/',
          en: '[National Tax Agency] Final notice of seizure. Please pay your unpaid tax. Without payment today your property will be seized https://zeikin-nofu.example/',
        },
      },
      {
        channel: 'sms',
        lang: 'ja',
        text: {
          ja: '国税庁より重要なお知らせ、必ずお読みください。滞納した税金4万円の納付はこちら https://nta-oshirase.example/',
          en: 'Important notice from the National Tax Agency, be sure to read it. Pay your tax arrears of 40,000 yen here https://nta-oshirase.example/',
        },
      },
    ],
    links: ['https://nta-●●●●.example/'],
    why: [
      { ja: '国税庁は、リンクの付いたSMSを送りません。', en: 'The tax agency sends no SMS with links.' },
      {
        ja: '何の税金かを書かず、だれにも同じ金額を出します。',
        en: 'It names no tax and shows everybody the same sum.',
      },
      {
        ja: '税金を、プリペイドカードの番号を伝えて払うことはありません。',
        en: 'No tax is paid by telling somebody the number of a prepaid card.',
      },
    ],
    genuine: [
      {
        text: {
          ja: '都税事務所などが、電話をしてほしいというSMSを本当に送ることがあります。リンクは付いていません。番号を自分で調べて聞きます。',
          en: 'Tokyo’s tax offices do send SMS that ask for a call. They carry no link. Look the number up yourself and ask.',
        },
        source: taxOfficeCalls,
      },
    ],
    advice: 'phishing-link',
    answers: {
      ignore: {
        text: {
          ja: '裁判所や役所から郵便で書類が届いているときは、必ず開けて読みます。国税庁の名でリンクの付いたSMSは、リンクを押さず、返事もしません。税金の払い忘れが気になるときは、税務署の番号を自分で調べて聞きます。',
          en: 'Papers that came by post from a court or office must be opened and read. As for this SMS with a link: do not tap or answer. If you wonder whether a tax is unpaid, look the tax office’s number up and ask.',
        },
      },
      bill: {
        text: {
          ja: '役所から紙の納付書や督促状が届いたときは、本物のことがあります。書いてある番号ではなく、役所の代表番号を自分で調べて聞きます。裁判所の名前がある封筒も、必ず開けて読みます。',
          en: 'A paper demand from an office may be genuine. Look up the office’s main number yourself and ask, whatever number is printed. An envelope that names a court must be opened and read, too.',
        },
      },
    },
    steps: ['opened', 'entered', 'paid-code', 'told'],
    desks: ['police-9110', 'consumer-188', 'antiphishing'],
    related: ['tax-refund-mail', 'electricity-cutoff'],
    sources: [etaxSuspiciousMessages, oitaCityTaxMessages],
  },
  {
    slug: 'tax-refund-mail',
    title: { ja: '税金の還付をかたるメール', en: 'Mail that offers a tax refund' },
    summary: {
      ja: 'e-Taxや税務署の名前で還付金があると言い、偽の画面でカード番号や口座を入れさせます。',
      en: 'In the name of e-Tax or a tax office it offers a refund and asks for card or account on a false page.',
    },
    kind: 'tax',
    neighbours: ['refund', 'account-phishing', 'card-phishing'],
    channels: ['email', 'sms'],
    impersonates: ['nta', 'e-ltax'],
    firstSeen: '2023-11',
    examples: [
      {
        channel: 'email',
        lang: 'ja',
        subject: { ja: '【e-Tax】還付金のお知らせ', en: '[e-Tax] Your refund' },
        text: {
          ja: '納めすぎた税金38,000円の還付があります。本日中に下記よりログインし、受け取り用のクレジットカード番号を入力してください。 https://etax-kanpu.example/',
          en: 'You are due a tax refund of 38,000 yen. Log in below today and enter a credit card number to receive it. https://etax-kanpu.example/',
        },
      },
      {
        channel: 'sms',
        lang: 'ja',
        text: {
          ja: '税務署より還付金のお知らせです。お受け取りの手続きはこちらから至急お願いします https://kanpu-uketori.example/',
          en: 'News of a refund from the tax office. Please claim it here at once https://kanpu-uketori.example/',
        },
      },
    ],
    links: ['https://etax-●●●●.example/'],
    why: [
      {
        ja: '還付金は、クレジットカードには戻りません。カード番号はいりません。',
        en: 'Refunds do not go to credit cards; no card number is needed.',
      },
      { ja: '「本日中」と、期限を急がせます。', en: 'It hurries you with “today”.' },
      {
        ja: '差出人が本物のアドレスに見えても、まねることができます。',
        en: 'The sender’s address can be imitated.',
      },
    ],
    advice: 'phishing-link',
    steps: ['opened', 'entered'],
    desks: ['police-9110', 'consumer-188', 'antiphishing'],
    related: ['tax-seizure-sms', 'benefit-application'],
    sources: [etaxSuspiciousMessages, oitaCityTaxMessages],
  },
  {
    slug: 'benefit-application',
    title: { ja: '給付金の申請をかたるメール', en: 'Mail that offers a government benefit' },
    summary: {
      ja: '国の給付金がもらえると言い、偽の申請ページで身分証や口座、カードの情報を入れさせます。',
      en: 'It offers a government benefit and collects ID, account and card on a false application page.',
    },
    kind: 'account-phishing',
    neighbours: ['tax', 'refund', 'prize', 'bank-phishing', 'card-phishing'],
    channels: ['email', 'sms'],
    impersonates: ['soumu', 'myna-portal', 'caa'],
    firstSeen: '2020-10',
    examples: [
      {
        channel: 'email',
        lang: 'ja',
        subject: { ja: '【総務省】特別給付金のご案内', en: '[Ministry] Special benefit' },
        text: {
          ja: '10万円の特別給付金の申請を受け付けています。24時間以内に下記より申請し、本人確認書類、口座番号、暗証番号、クレジットカード番号を入力してください。 https://kyufu-shinsei.example/',
          en: 'Apply for the special benefit of 100,000 yen. Apply below within 24 hours and enter ID papers, account number, PIN and credit card number. https://kyufu-shinsei.example/',
        },
      },
      {
        channel: 'sms',
        lang: 'ja',
        text: {
          ja: '【重要】給付金5万円の支給が決定しました。本日中にこちらからログインして受け取り手続きをしてください https://kyufukin-go.example/',
          en: '[Important] A benefit of 50,000 yen was granted to you. Log in here today to receive it https://kyufukin-go.example/',
        },
      },
    ],
    links: ['https://kyufu-●●●●.example/'],
    why: [
      { ja: '給付金に、暗証番号やカード番号はいりません。', en: 'No benefit needs your PIN or card number.' },
      {
        ja: '申請の期限が「今日」で、役所の封筒も来ていません。',
        en: 'The deadline is today, and no letter came from your town.',
      },
      { ja: 'リンクの先が、go.jpやlg.jpではありません。', en: 'The link leads to neither go.jp nor lg.jp.' },
    ],
    facts: [
      {
        text: {
          ja: '総務省は、給付金について「政府からメールなどでお知らせをすることはない」と呼びかけました（2020年10月）。',
          en: 'In October 2020 the ministry said that the government sends no mail about the special benefit.',
        },
        source: benefitMail2020,
      },
    ],
    advice: 'phishing-link',
    steps: ['opened', 'entered', 'told'],
    desks: ['police-9110', 'consumer-188', 'antiphishing'],
    related: ['tax-refund-mail', 'prize-survey'],
    sources: [benefitMail2020],
  },
]
