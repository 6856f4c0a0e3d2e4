import type { AdviceKey, Localized } from '../knowledge.ts'
import type { Level, ScamKind, Unchecked } from '../verdict.ts'

export const levelNames: Readonly<Record<Level, Localized>> = {
  scam: { ja: '詐欺の可能性が高い', en: 'Likely a scam' },
  caution: { ja: '注意', en: 'Be careful' },
  verify: { ja: '無視せず確認', en: 'Do not ignore: check' },
  'no-signs': { ja: '詐欺の特徴は見つかりませんでした', en: 'No signs of a scam were found' },
}

/** The names that 警察庁 and the consumer centres use. */
export const kindNames: Readonly<Record<ScamKind, Localized>> = {
  'unpaid-charge': { ja: '架空請求', en: 'bogus bill' },
  parcel: { ja: '宅配をよそおう偽の通知', en: 'fake parcel notice' },
  'account-phishing': { ja: 'フィッシング（アカウント）', en: 'account phishing' },
  'card-phishing': { ja: 'フィッシング（クレジットカード）', en: 'card phishing' },
  'bank-phishing': { ja: 'フィッシング（銀行）', en: 'bank phishing' },
  'securities-phishing': { ja: 'フィッシング（証券）', en: 'securities phishing' },
  'carrier-phishing': { ja: 'フィッシング（携帯電話会社）', en: 'carrier phishing' },
  tax: { ja: '税金をかたる詐欺', en: 'tax scam' },
  utility: { ja: '電気・通信などの停止をかたる詐欺', en: 'utility scam' },
  refund: { ja: '還付金詐欺', en: 'refund scam' },
  prize: { ja: '当選・特典をかたる詐欺', en: 'prize scam' },
  'impersonated-family': {
    ja: '家族や知人へのなりすまし（オレオレ詐欺）',
    en: 'impersonated family or friend',
  },
  'fake-president': { ja: 'ニセ社長詐欺', en: 'fake president' },
  'fake-police': { ja: 'ニセ警察詐欺', en: 'fake police' },
  'support-scam': { ja: 'サポート詐欺', en: 'tech support scam' },
  'one-click': { ja: 'ワンクリック請求', en: 'one-click bill' },
  'malware-app': { ja: '不正アプリ', en: 'malicious app' },
  investment: { ja: 'SNS型投資詐欺', en: 'investment scam' },
  romance: { ja: 'SNS型ロマンス詐欺', en: 'romance scam' },
  'side-job': { ja: '副業詐欺・闇バイト', en: 'side-job scam or criminal recruitment' },
  sextortion: { ja: '性的な脅迫', en: 'sextortion' },
  'advance-fee': { ja: '多額のお金をあげるという詐欺', en: 'advance-fee scam' },
  'court-papers': { ja: '裁判所の書類', en: 'court papers' },
}

export const uncheckedNames: Readonly<Record<Unchecked, Localized>> = {
  sender: {
    ja: '送り主（番号やアドレス）は入力されていないので、見ていません。',
    en: 'The sender was not given, so it was not looked at.',
  },
  authentication: {
    ja: '差出人のアドレスが本物かどうかは調べていません。',
    en: 'Whether the sender’s address is genuine was not checked.',
  },
  links: { ja: 'リンクの先は開いていません。', en: 'The links were not opened.' },
  number: {
    ja: '電話番号が実際にだれのものかは調べていません。',
    en: 'Whose number it really is was not looked up.',
  },
  attachments: {
    ja: '添付ファイルの中身は見ていません。',
    en: 'What is in the attachments was not looked at.',
  },
  rest: {
    ja: '長いメールなので、終わりの部分は見ていません。',
    en: 'The mail is long; its end was not looked at.',
  },
}

/** What the body that is named would show, where its site can show it; `{site}` is an official domain of it. */
export const genuineAtBody: Readonly<Partial<Record<AdviceKey, Localized>>> = {
  'unpaid-charge': {
    ja: '本物の請求なら、{name}の公式サイト（{site}）を自分で開いても、同じ金額が見られます。',
    en: 'If the bill is genuine, you will see the same sum when you open the official site of {name} ({site}) yourself.',
  },
  'phishing-link': {
    ja: '本物なら、{name}の公式サイト（{site}）を自分で開いても、同じ知らせが見られます。',
    en: 'If it is genuine, you will see the same notice when you open the official site of {name} ({site}) yourself.',
  },
  'phone-pressure': {
    ja: '本物なら、{name}の公式サイト（{site}）にある番号にかけ直しても、同じ話が聞けます。',
    en: 'If it is genuine, you will hear the same when you call a number from the official site of {name} ({site}).',
  },
  'money-request': {
    ja: '本物なら、{name}の公式サイト（{site}）にある窓口に聞いても、同じ答えが返ってきます。',
    en: 'If it is genuine, the desk named on the official site of {name} ({site}) will tell you the same.',
  },
}

/** How the real thing differs, for messages that name nobody we know: general rules of such notices, not facts about one body. */
export const genuineDiffers: Readonly<Record<AdviceKey, Localized>> = {
  'unpaid-charge': {
    ja: '本物の請求なら、宛名・契約の番号・金額・何の料金かが書かれていて、手元の契約や明細と合います。',
    en: 'A genuine bill states your name, a contract number, the sum and what it is for, and matches your own papers.',
  },
  'phishing-link': {
    ja: '本物の知らせなら、リンクを使わず公式アプリや自分のブックマークから開いても、同じ内容が見られます。',
    en: 'If it is genuine, you will see the same in the official app or from your own bookmark, without the link.',
  },
  'money-request': {
    ja: '本物の話なら、前から知っている連絡先に確かめても、あわてて困る人はいません。',
    en: 'If it is genuine, nobody minds when you check by a contact you already had.',
  },
  'phone-pressure': {
    ja: '本物の相手なら、いったん切って、自分で調べた番号にかけ直しても話が通じます。',
    en: 'If it is genuine, you can hang up, look the number up yourself, and call back.',
  },
  stranger: {
    ja: '本当の知り合いなら、前から知っている連絡先で話ができます。人ちがいなら、返事がなくても相手は困りません。',
    en: 'Somebody you know can be reached the way you always did. Somebody who took a wrong number does not need your answer.',
  },
  'court-papers': {
    ja: '本物なら、裁判所の名前と事件番号があり、裁判所に聞けば確かめられます。',
    en: 'If it is genuine, it names the court and a case number, and the court can confirm it.',
  },
  'verify-sender': {
    ja: '役所や会社が、実際にこのような連絡をすることはあります。',
    en: 'Offices and companies do send such notices.',
  },
  caution: {
    ja: '本物の知らせでも、似た言葉が使われることはあります。',
    en: 'Genuine notices sometimes use similar words.',
  },
  'no-signs': {
    ja: '特徴が見つからないことは、本物だという証拠にはなりません。',
    en: 'Finding no signs does not prove that it is genuine.',
  },
}
