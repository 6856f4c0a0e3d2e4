import type { Article } from './article.ts'
import { microsoftSupportScam, nortonRenewal, phoneAlerts } from './sources-companies.ts'
import { phoneAlertsIpa, popupShare, renewalInvoices, supportScam2024 } from './sources-press.ts'

/** False warnings on computers and phones. */
export const devices: readonly Article[] = [
  {
    slug: 'support-scam-popup',
    title: {
      ja: '「ウイルスに感染しました」と電話させる画面（サポート詐欺）',
      en: 'Screen that reports a virus and wants a call (tech support scam)',
    },
    summary: {
      ja: '偽のウイルスの警告で電話をかけさせ、遠隔操作をして、直す料金を電子マネーなどで払わせます。',
      en: 'A false virus warning makes you call; somebody takes control of your computer and wants money for “repairs”.',
    },
    kind: 'support-scam',
    channels: ['web', 'call'],
    impersonates: ['microsoft', 'mcafee', 'norton', 'trend-micro', 'apple'],
    firstSeen: '2021-01',
    lastSeen: '2024-09',
    examples: [
      {
        channel: 'web',
        lang: 'ja',
        text: {
          ja: 'Windowsセキュリティ警告。お使いのパソコンはウイルスに感染しました。個人情報が盗まれています。電源を切らずに、至急マイクロソフトサポートへお電話ください。050-0444-9911',
          en: 'Windows security warning. Your computer is infected with a virus. Personal data is being stolen. Do not switch off; call Microsoft support at once. 050-0444-9911',
        },
      },
      {
        channel: 'web',
        lang: 'en',
        text: {
          ja: 'コンピューターはウイルスのため停止されました。電源を切らず、すぐにマイクロソフトのサポートに電話してください。+1 202-555-0143',
          en: 'Your computer has been blocked. A virus is stealing your passwords. Do not shut down or restart. Call Microsoft support now: +1 202-555-0143',
        },
      },
    ],
    why: [
      {
        ja: '本物の警告の画面に、電話番号が出ることはありません。',
        en: 'A real warning never shows a telephone number.',
      },
      {
        ja: '大きな音と消えない画面で、あわてさせます。',
        en: 'A loud noise and a screen that will not close are there to frighten you.',
      },
      {
        ja: '遠隔操作を許すと、ネットバンキングの画面まで動かされます。',
        en: 'Whoever has remote control can also use your net bank.',
      },
    ],
    facts: [
      {
        text: {
          ja: '2023年の架空料金請求詐欺では、最初のきっかけの43.8%がパソコンなどの警告の画面でした。',
          en: 'In 2023, 43.8% of bogus bill frauds began with a pop-up.',
        },
        source: popupShare,
      },
    ],
    advice: 'phone-pressure',
    answers: {
      ignore: {
        text: {
          ja: '裁判所の書類の話なら別で、必ず読みます。この画面の番号には電話しません。画面を閉じ、閉じないときは再起動します。それでも消えないときは、IPAの相談窓口に聞きます。',
          en: 'Court papers would be another matter: read those. Do not call the number. Close the window, or restart if it will not close. If it stays, ask the IPA desk.',
        },
      },
      answered: {
        text: {
          ja: '遠隔操作を許したときは、すぐにネットにつながる線を抜くかWi-Fiを切り、入れたソフトを消します。銀行やカードの画面を開いたときは、銀行とカード会社に電話します。',
          en: 'If you gave remote control, cut the network at once and remove the software. If a bank or card page was open, call the bank and the card company.',
        },
      },
      paid: {
        text: {
          ja: '電子マネーの番号を伝えたときは、すぐに発行会社に電話します。ネットバンキングから送金されたときは、すぐに銀行と警察に電話します。',
          en: 'E-money numbers: call the issuer at once. A transfer from your net bank: call the bank and the police at once.',
        },
      },
    },
    steps: ['called', 'installed', 'paid-code', 'paid-transfer', 'told'],
    desks: ['ipa-anshin', 'police-9110', 'consumer-188'],
    related: ['one-click-billing', 'antivirus-renewal', 'phone-cleaner-popup'],
    sources: [microsoftSupportScam, supportScam2024, popupShare],
  },
  {
    slug: 'antivirus-renewal',
    title: {
      ja: 'ウイルス対策ソフトの自動更新をかたる請求',
      en: 'Invoice for an antivirus renewal you did not order',
    },
    summary: {
      ja: '頼んでいない自動更新の高い請求を送り、「取り消し」の電話で遠隔操作のソフトを入れさせます。',
      en: 'An invoice for a renewal you never ordered; the number for cancelling leads to remote control of your computer.',
    },
    kind: 'support-scam',
    neighbours: ['unpaid-charge'],
    channels: ['email'],
    impersonates: ['norton', 'mcafee', 'best-buy', 'trend-micro'],
    examples: [
      {
        channel: 'email',
        lang: 'en',
        subject: { ja: 'Your subscription was renewed', en: 'Your subscription was renewed' },
        text: {
          ja: 'ノートンの契約を自動で更新しました。399.99ドルを今日引き落とします。取り消しは24時間以内に電話してください。+1 202-555-0177',
          en: 'Thank you for renewing Norton antivirus. $399.99 will be charged to your account today. If you did not authorise this, call our billing department within 24 hours to cancel: +1 202-555-0177',
        },
      },
      {
        channel: 'email',
        lang: 'ja',
        subject: { ja: '自動更新のお知らせ', en: 'Automatic renewal' },
        text: {
          ja: 'ノートンの年間契約を自動更新し、本日49,800円を引き落とします。心当たりのない方は、至急キャンセル窓口へお電話ください。担当者が遠隔操作で手続きをします。050-0555-3210',
          en: 'Your yearly Norton contract was renewed and 49,800 yen will be charged today. If this is not yours, call the cancellation desk at once; our staff will do it by remote control. 050-0555-3210',
        },
      },
    ],
    why: [
      { ja: '契約していないのに請求が来ます。', en: 'The bill comes although you have no contract.' },
      { ja: '取り消しの方法が、電話だけです。', en: 'The only way to cancel is a call.' },
      {
        ja: '電話をすると、遠隔操作のソフトを入れるように言われます。',
        en: 'Whoever calls is told to install remote-control software.',
      },
    ],
    genuine: [
      {
        text: {
          ja: 'ノートンの自動延長の人には、料金を取る前に、価格と期間を書いた本物のメールが届きます。',
          en: 'Norton’s customers with automatic renewal do get a genuine mail with price and term beforehand.',
        },
        source: nortonRenewal,
      },
    ],
    facts: [
      {
        text: {
          ja: 'ノートンやマカフィーの利用者に、更新の請求を装うメールが大量に送られています。',
          en: 'Thousands of mails posing as renewals go to users of Norton and McAfee.',
        },
        source: renewalInvoices,
      },
    ],
    advice: 'phone-pressure',
    steps: ['called', 'installed', 'paid-transfer', 'paid-code'],
    desks: ['ipa-anshin', 'consumer-188', 'police-9110'],
    related: ['support-scam-popup', 'phone-cleaner-popup'],
    sources: [renewalInvoices, nortonRenewal],
  },
  {
    slug: 'phone-cleaner-popup',
    title: {
      ja: 'スマホのウイルスを掃除するアプリを入れさせる画面',
      en: 'Page that wants a phone cleaning app installed',
    },
    summary: {
      ja: 'スマートフォンの偽の警告で「今すぐ修復」を押させ、有料のアプリや不正なアプリを入れさせます。',
      en: 'A false warning on your phone says “repair now” and leads to a paid or malicious app.',
    },
    kind: 'malware-app',
    neighbours: ['support-scam', 'prize'],
    channels: ['web'],
    impersonates: [],
    firstSeen: '2024-06',
    examples: [
      {
        channel: 'web',
        lang: 'ja',
        text: {
          ja: '警告。お使いのスマートフォンからウイルスが検出されました。2分以内に修復しないとSIMカードが破損します。今すぐ下のボタンから無料の保護アプリをインストールしてください。',
          en: 'Warning. A virus was found on your phone. Unless you repair it in 2 minutes your SIM card will be damaged. Install the free protection app below now.',
        },
      },
      {
        channel: 'web',
        lang: 'ja',
        text: {
          ja: 'お使いのiPhoneはウイルスに感染しました。個人情報が盗まれています。至急このアプリをダウンロードしてインストールしてください http://phone-souji.example/',
          en: 'Your iPhone is infected with a virus. Personal data is being stolen. Download and install this app at once http://phone-souji.example/',
        },
      },
    ],
    why: [
      {
        ja: 'サイトの画面が、スマートフォンの中のウイルスを見つけることはできません。',
        en: 'A web page cannot find viruses in your phone.',
      },
      { ja: '「残り2分」の数字は、急がせるための絵です。', en: 'The countdown is only a picture.' },
      {
        ja: '入れたアプリが、毎週お金を取る契約になっていることがあります。',
        en: 'The app may charge you every week.',
      },
    ],
    facts: [
      {
        text: {
          ja: 'IPAは、ウイルスの警告からアプリを入れさせる手口に注意を呼びかけています。',
          en: 'IPA warns of virus alerts that lead to apps.',
        },
        source: phoneAlertsIpa,
      },
    ],
    advice: 'phishing-link',
    answers: {
      ignore: {
        text: {
          ja: '裁判所の書類の話なら別で、必ず読みます。この画面は、ボタンを押さずにタブごと閉じます。閉じないときは、スマートフォンを再起動します。',
          en: 'Court papers would be another matter: read those. Close this tab without pressing anything; restart the phone if it will not close.',
        },
      },
      paid: {
        text: {
          ja: 'アプリの定期購入になっていないか、App StoreかGoogle Playの「サブスクリプション」を見て、解約します。カード番号を入れたときは、カード会社に電話します。',
          en: 'Look under subscriptions in the App Store or Google Play and cancel. If you entered a card number, call the card company.',
        },
      },
    },
    steps: ['installed', 'opened', 'entered'],
    desks: ['ipa-anshin', 'consumer-188'],
    related: ['delivery-app-malware', 'docomo-phishing-sms', 'support-scam-popup', 'antivirus-renewal'],
    sources: [phoneAlerts, phoneAlertsIpa],
  },
]
