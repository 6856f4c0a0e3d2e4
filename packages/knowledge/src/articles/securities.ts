import type { Article } from './article.ts'
import { sbiFraudWarnings } from './sources-companies.ts'
import { brokerLosses, brokersCompensate, nomuraMail } from './sources-press.ts'

/** Phishing for securities accounts. */
export const securities: readonly Article[] = [
  {
    slug: 'securities-authentication',
    title: { ja: '証券口座の認証設定を求めるメール', en: 'Mail that wants a broker login set up again' },
    summary: {
      ja: '証券会社の名で認証の設定を求め、偽の画面で取引の暗証番号を盗み、株を勝手に売買します。',
      en: 'In a broker’s name it asks for a new login, steals the trading PIN on a false page, and trades your shares.',
    },
    kind: 'securities-phishing',
    neighbours: ['account-phishing'],
    channels: ['email', 'sms'],
    impersonates: ['sbi-securities', 'rakuten-securities', 'monex', 'nomura', 'daiwa'],
    firstSeen: '2025-05',
    lastSeen: '2025-07',
    examples: [
      {
        channel: 'email',
        lang: 'ja',
        subject: {
          ja: '【SBI証券】多要素認証の設定のお願い',
          en: '[SBI Securities] Set up multi-factor authentication',
        },
        text: {
          ja: '不正アクセス対策のため、本日中に下記よりログインし、取引パスワードを入力して設定を完了してください。設定がない場合、お取引を停止します。 https://sec-nishou.example/',
          en: 'Against illegal access, log in below today, enter your trading password and finish the set-up. Otherwise trading stops. https://sec-nishou.example/',
        },
      },
      {
        channel: 'email',
        lang: 'ja',
        subject: { ja: '証券口座の利用制限について', en: 'Your securities account is limited' },
        text: {
          ja: 'お客様の証券口座で不審なログインを検知したため、取引を一時停止しました。24時間以内に下記よりログインし、本人確認をお願いします。 https://shoken-kaijo.example/',
          en: 'We noticed a suspicious login and suspended trading. Log in below within 24 hours and confirm your identity. https://shoken-kaijo.example/',
        },
      },
    ],
    links: ['https://shoken-●●●●.example/'],
    why: [
      {
        ja: '「まもるため」と言って、取引のパスワードを聞きます。',
        en: 'In the name of protection it asks for your trading password.',
      },
      {
        ja: 'リンクの先が、証券会社のサイトではありません。',
        en: 'The link does not lead to the broker’s site.',
      },
      {
        ja: '設定が必要かどうかは、自分のブックマークからログインすれば分かります。',
        en: 'Logging in from your own bookmark shows whether anything must be set up.',
      },
    ],
    facts: [
      {
        text: {
          ja: '2025年の証券口座の不正アクセスは17,559件、不正な売買は約7,393億円でした。',
          en: 'In 2025 there were 17,559 illegal accesses to securities accounts, with about ¥739.3 billion traded.',
        },
        source: brokerLosses,
      },
      {
        text: {
          ja: '証券会社10社は、2025年5月、被害の補償を行う方針を示しました。内容は会社ごとに違います。',
          en: 'In May 2025 ten brokers agreed to compensate losses; the terms differ by firm.',
        },
        source: brokersCompensate,
      },
    ],
    advice: 'phishing-link',
    answers: {
      paid: {
        text: {
          ja: '売買に気づいたら、すぐに証券会社に電話し、取引と出金を止めてもらいます。補償があるかどうかも聞きます。警察（#9110）にも話します。',
          en: 'If trades were made, call your broker at once to stop trading and withdrawals, and ask about compensation. Tell the police (#9110).',
        },
      },
    },
    steps: ['opened', 'entered'],
    desks: ['police-9110', 'consumer-188', 'antiphishing', 'npa-cyber'],
    related: ['securities-dividend', 'bank-customer-information'],
    sources: [sbiFraudWarnings, brokersCompensate, brokerLosses],
  },
  {
    slug: 'securities-dividend',
    title: {
      ja: '配当金の受け取りをかたる証券会社名のメール',
      en: 'Mail in a broker’s name about a dividend',
    },
    summary: {
      ja: '受け取っていない配当金があると言い、偽のログイン画面で証券口座の番号やパスワードを入れさせます。',
      en: 'It speaks of a dividend you have not received and asks for your broker login on a false page.',
    },
    kind: 'securities-phishing',
    neighbours: ['account-phishing'],
    channels: ['email'],
    impersonates: ['nomura', 'daiwa', 'sbi-securities'],
    firstSeen: '2025-04',
    lastSeen: '2025-07',
    examples: [
      {
        channel: 'email',
        lang: 'ja',
        subject: {
          ja: '【野村證券】配当金お受け取りのご案内',
          en: '[Nomura Securities] Receive your dividend',
        },
        text: {
          ja: '未受領の配当金28,500円がございます。本日中に下記よりログインし、口座番号と取引パスワードを入力してお受け取りください。 https://haitou-uketori.example/',
          en: 'A dividend of 28,500 yen has not been received. Log in below today and enter account number and trading password. https://haitou-uketori.example/',
        },
      },
    ],
    links: ['https://nomura-●●●●.example/'],
    why: [
      {
        ja: '配当金は、決めてある方法で支払われます。メールのリンクで受け取るものではありません。',
        en: 'Dividends are paid in the way you chose, never through a link in a mail.',
      },
      { ja: '期限を区切って、受け取れなくなると急がせます。', en: 'A deadline hurries you.' },
      {
        ja: '取引のパスワードを聞きます。お金を受け取るのに、取引のパスワードはいりません。',
        en: 'It asks for your trading password, which no payment to you needs.',
      },
    ],
    advice: 'phishing-link',
    steps: ['opened', 'entered'],
    desks: ['police-9110', 'consumer-188', 'antiphishing'],
    related: ['securities-authentication'],
    sources: [nomuraMail, sbiFraudWarnings],
  },
]
