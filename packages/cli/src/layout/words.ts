import type { Lang } from '@monban/engine'

/** Headings and labels of a verdict; its sentences come from the engine. */
const ja = {
  posing: (name: string) => `「${name}」を名乗っています`,
  campaign: (title: string) => `よく似た手口: ${title}`,
  doNow: 'いますること',
  scamReasons: '詐欺によくある特徴',
  genuineReasons: '本物にもある特徴',
  otherPassages: 'ほかに目につく言葉',
  morePassages: (count: number) => `ほか ${count} か所`,
  message: '届いた文（下の数字は理由の番号）',
  unmarkedMessage: '届いた文',
  subject: '件名',
  leftOut: (lines: number) => `（${lines} 行を省略）`,
  genuine: '本物かもしれない場合',
  checkYourself: '自分で確かめる方法',
  aftercare: 'もう何かしてしまったとき（あなたのせいではありません）',
  contacts: '相談するところ',
  hours: '時間',
  notChecked: '調べていないこと',
  scrollUp: '（理由と次の手順は上にあります）',
  limits: '門番の答えは、判断の助けです。送り主が本物だという証明にはなりません。',
  sources: '出典',
  checkedOn: (date: string) => `確認日 ${date}`,
  rules: (version: string) => `規則の版 ${version}`,
}

const en: typeof ja = {
  posing: (name) => `Uses the name of ${name}`,
  campaign: (title) => `Much like a known scam: ${title}`,
  doNow: 'What to do now',
  scamReasons: 'Common in scams',
  genuineReasons: 'Also found in genuine messages',
  otherPassages: 'Other telling words',
  morePassages: (count) => `${count} more`,
  message: 'What you received (numbers below it are those of the reasons)',
  unmarkedMessage: 'What you received',
  subject: 'Subject',
  leftOut: (lines) => `(${lines} lines left out)`,
  genuine: 'If it might be genuine',
  checkYourself: 'How to find out yourself',
  aftercare: 'If you have already done something (it is not your fault)',
  contacts: 'Who can help',
  hours: 'Hours',
  notChecked: 'What was not looked at',
  scrollUp: '(Reasons and further steps: see above.)',
  limits: 'Monban’s answer helps you decide. It never proves that a sender is genuine.',
  sources: 'Sources',
  checkedOn: (date) => `checked on ${date}`,
  rules: (version) => `Rules ${version}`,
}

export type Words = typeof ja

export const words: Readonly<Record<Lang, Words>> = { ja, en }
