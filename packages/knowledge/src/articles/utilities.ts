import type { Article } from './article.ts'
import {
  pensionCalls,
  pensionContractors,
  tepcoMails2024,
  tepcoSms2025,
  waterMail2022,
  waterMail2023,
} from './sources-press.ts'
import { haebaruTelecom, isahayaCalls, pensionWarning } from './sources-public.ts'

/** Power, water, telephone and pension as a pretext. */
export const utilities: readonly Article[] = [
  {
    slug: 'telecom-cutoff-call',
    title: {
      ja: '「2時間後に電話が使えなくなる」という自動音声',
      en: 'Recorded voice: “your telephone stops in two hours”',
    },
    summary: {
      ja: '総務省やNTTを名のる自動音声で、電話が止まると言い、番号を押させて個人情報を聞き出します。',
      en: 'A recorded voice in the name of a ministry or NTT says your telephone stops, has you press a key and asks who you are.',
    },
    kind: 'utility',
    neighbours: ['fake-police', 'unpaid-charge'],
    channels: ['call'],
    impersonates: ['soumu', 'ntt-east', 'ntt-west', 'ntt-finance'],
    examples: [
      {
        channel: 'call',
        lang: 'ja',
        text: {
          ja: 'こちらは総務省です。あなたの電話は2時間後に使えなくなります。未払い料金があるため、オペレーターとお話しになる方は1を押してください。',
          en: 'This is the Ministry of Internal Affairs. Your telephone stops in two hours because of unpaid charges. To speak to an operator, press 1.',
        },
      },
      {
        channel: 'call',
        lang: 'ja',
        text: {
          ja: 'NTTからの重要なお知らせです。ご利用料金の未納により、本日中に回線を停止し法的措置を取ります。お問い合わせの方は1を押してください。',
          en: 'Important notice from NTT. Because of unpaid charges we cut your line today and take legal action. For questions, press 1.',
        },
      },
    ],
    why: [
      {
        ja: '総務省が、個人の電話を止めると電話してくることはありません。',
        en: 'The ministry never calls people about cutting off their telephone.',
      },
      {
        ja: '自動音声で驚かせ、押した人にだけ人が出てきます。',
        en: 'The recording frightens you; a person answers those who press the key.',
      },
      {
        ja: 'そのあと「警察」に代わり、口座やお金の話になります。',
        en: 'Then the “police” come on the line and speak of accounts and money.',
      },
    ],
    facts: [
      {
        text: {
          ja: '「2時間後に電話が使えなくなる」という自動音声の電話が、各地で確認されています。',
          en: 'Recorded calls with exactly this threat are known in many places.',
        },
        source: haebaruTelecom,
      },
    ],
    advice: 'phone-pressure',
    answers: {
      answered: {
        text: {
          ja: '番号を押しただけなら、切って終わりです。名前や生年月日を話したときは、「警察」を名のる電話が続くことがあります。いったん切り、警察署の番号を自分で調べてかけます。',
          en: 'If you only pressed a key, hang up. If you gave name or birth date, false police may call next: hang up, look the police station’s number up and call it.',
        },
      },
    },
    steps: ['told', 'paid-transfer', 'called'],
    desks: ['police-9110', 'consumer-188', 'international-call-stop'],
    related: ['pension-robot-call', 'fake-police-laundering', 'ntt-finance-call-back'],
    sources: [haebaruTelecom, isahayaCalls],
  },
  {
    slug: 'electricity-cutoff',
    title: { ja: '送電を止めるというSMSやメール', en: 'SMS or mail that says your power will be cut' },
    summary: {
      ja: '電力会社の名で、料金が未払いなので電気を止めると言い、偽の画面でカード番号を入れさせます。',
      en: 'In a power company’s name it threatens to cut you off and asks for your card on a false page.',
    },
    kind: 'utility',
    neighbours: ['unpaid-charge', 'card-phishing'],
    channels: ['sms', 'email', 'call'],
    impersonates: ['tepco', 'kansai-electric', 'chubu-electric'],
    firstSeen: '2024-06',
    lastSeen: '2025-01',
    examples: [
      {
        channel: 'sms',
        lang: 'ja',
        text: {
          ja: '【東京電力】電気料金のお支払いが確認できないため、まもなく送電を停止します。本日中に下記よりお支払いください https://denki-nofu.example/',
          en: '[TEPCO] We could not confirm payment of your electricity bill. Power will be cut soon. Pay below today https://denki-nofu.example/',
        },
      },
      {
        channel: 'email',
        lang: 'ja',
        subject: { ja: '電気料金の未払いのお知らせ', en: 'Your electricity bill is unpaid' },
        text: {
          ja: '電気料金6,480円が未払いです。24時間以内にお支払いがない場合、電気の供給を停止します。下記のリンクからカードでお支払いください。 https://denryoku-pay.example/',
          en: '6,480 yen is unpaid. Without payment in 24 hours your supply stops. Pay by card through the link below. https://denryoku-pay.example/',
        },
      },
    ],
    links: ['https://tepco-●●●●.example/'],
    why: [
      {
        ja: '契約していない電力会社の名前でも届きます。',
        en: 'It comes in the name of companies you have no contract with.',
      },
      {
        ja: 'お客様番号も、何月の料金かも書いてありません。',
        en: 'It gives no customer number and no month.',
      },
      { ja: '「まもなく停止」「24時間以内」で急がせます。', en: '“Soon” and “24 hours” hurry you.' },
    ],
    advice: 'phishing-link',
    answers: {
      bill: {
        text: {
          ja: '電力会社の紙の請求書は、本物のことがあります。手元の検針票や契約の書類にある番号か、公式サイトで調べた番号に聞きます。裁判所の名前がある封筒は、必ず開けて読みます。',
          en: 'A paper bill may be genuine. Ask at the number on your meter slip or contract, or at one from the official site. An envelope that names a court must be opened and read.',
        },
      },
    },
    steps: ['opened', 'entered', 'paid-code', 'told'],
    desks: ['police-9110', 'consumer-188', 'antiphishing'],
    related: ['tax-seizure-sms', 'water-fee-arrears'],
    sources: [tepcoSms2025, tepcoMails2024],
  },
  {
    slug: 'water-fee-arrears',
    title: { ja: '水道料金の滞納をかたるメール', en: 'Mail about unpaid water charges' },
    summary: {
      ja: '水道局の名前で滞納と給水の停止を知らせ、偽の画面でカード番号を入れさせるメールです。',
      en: 'A mail in the waterworks’ name about arrears and a cut-off; it asks for your card on a false page.',
    },
    kind: 'utility',
    neighbours: ['unpaid-charge', 'card-phishing'],
    channels: ['email', 'sms'],
    impersonates: ['waterworks-tokyo'],
    firstSeen: '2022-03',
    lastSeen: '2023-12',
    examples: [
      {
        channel: 'email',
        lang: 'ja',
        subject: {
          ja: '【東京都水道局】給水停止のお知らせ',
          en: '[Tokyo Waterworks] Your water will be cut off',
        },
        text: {
          ja: '水道料金の未払いがあるため、まもなく給水を停止します。24時間以内に下記よりクレジットカードでお支払いください。 https://suido-nofu.example/',
          en: 'Your water bill is unpaid and the supply will soon stop. Pay below by credit card within 24 hours. https://suido-nofu.example/',
        },
      },
    ],
    links: ['https://suido-●●●●.example/'],
    why: [
      {
        ja: '水を止める知らせが、メールで来ることはありません。',
        en: 'A notice that water will be cut off never comes by mail.',
      },
      { ja: '東京に住んでいない人にも届きます。', en: 'It comes to people who do not live in Tokyo.' },
      {
        ja: '料金は、検針票や公式アプリで確かめられます。',
        en: 'Your meter slip or the official app shows what you owe.',
      },
    ],
    advice: 'phishing-link',
    steps: ['opened', 'entered'],
    desks: ['police-9110', 'consumer-188', 'antiphishing'],
    related: ['electricity-cutoff'],
    sources: [waterMail2022, waterMail2023],
  },
  {
    slug: 'pension-robot-call',
    title: {
      ja: '年金の未納や停止をかたる自動音声',
      en: 'Recorded voice about unpaid pension contributions',
    },
    summary: {
      ja: '年金機構を名のる自動音声で、未納や停止を知らせ、番号を押させて個人情報を聞き出します。',
      en: 'A recorded voice in the name of the pension service speaks of arrears, has you press a key and asks who you are.',
    },
    kind: 'utility',
    neighbours: ['tax', 'fake-police', 'unpaid-charge', 'refund'],
    channels: ['call', 'sms', 'email'],
    impersonates: ['japan-pension'],
    firstSeen: '2024-09',
    examples: [
      {
        channel: 'call',
        lang: 'ja',
        text: {
          ja: '日本年金機構です。保険料に未納があるため、本日中にご連絡がない場合は法的措置を取り、財産を差し押さえます。オペレーターにつなぐ場合は1を押してください。',
          en: 'This is the Japan Pension Service. Your contributions are unpaid; without contact today we take legal action and seize your property. Press 1 for an operator.',
        },
      },
    ],
    why: [
      {
        ja: '自動音声で「法的措置」とおどし、番号を押させます。',
        en: 'A recording threatens legal action and has you press a key.',
      },
      {
        ja: '電話に出た人が、名前、生年月日、口座を聞きます。',
        en: 'The person who answers asks for name, birth date and account.',
      },
      {
        ja: '未納があるかどうかは、年金事務所に自分で聞けば分かります。',
        en: 'Whether anything is unpaid, the pension office tells you when you ask it yourself.',
      },
    ],
    genuine: [
      {
        text: {
          ja: '国民年金の保険料については、機構から仕事を受けた会社が本当に電話することがあります。',
          en: 'Firms hired by the pension service do phone people about unpaid contributions.',
        },
        source: pensionContractors,
      },
    ],
    advice: 'phone-pressure',
    answers: {
      ignore: {
        text: {
          ja: '裁判所や年金事務所から郵便で書類が届いているときは、必ず読みます。自動音声の電話は、切ってかまいません。未納が気になるときは、年金事務所の番号を自分で調べて聞きます。',
          en: 'Papers by post from a court or pension office must be read. Hang up on a recording. If you wonder about arrears, look the pension office’s number up and ask.',
        },
      },
    },
    steps: ['told', 'paid-transfer'],
    desks: ['police-9110', 'consumer-188', 'international-call-stop'],
    related: ['telecom-cutoff-call', 'fake-police-laundering', 'medical-refund-atm'],
    sources: [pensionWarning, pensionCalls, pensionContractors, isahayaCalls],
  },
]
