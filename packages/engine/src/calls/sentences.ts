import type { Lang, Localized } from '../knowledge.ts'
import { cut } from '../quotation.ts'

interface Sentence {
  /** One line for the call history, where the record gives none. */
  readonly title: Localized
  /** `{name}` and the like are filled from the reason's values. */
  readonly text: Localized
}

/** Why a call was decided as it was. At most 60 characters in Japanese when filled. */
export const sentences = {
  'returned-call': {
    title: { ja: '折り返しの可能性', en: 'May be a call back' },
    text: {
      ja: '{number}に電話した後の着信です。折り返しかもしれません。',
      en: 'You called {number} a short while ago. This may be the call back.',
    },
  },
  withheld: {
    title: { ja: '番号非通知', en: 'Number withheld' },
    text: {
      ja: '番号を知らせない電話です。相手と用件がわかるまで、何も答えないでください。',
      en: 'The caller withholds the number. Say nothing until you know who it is and what it is about.',
    },
  },
  'no-number': {
    title: { ja: '番号なし', en: 'No number' },
    text: {
      ja: '番号が届いていません。公衆電話や海外からのこともあります。',
      en: 'No number was handed over. It may be a public telephone or a call from abroad.',
    },
  },
  unreadable: {
    title: { ja: '番号が読めない着信', en: 'Unreadable number' },
    text: {
      ja: '番号として読めない表示です。だれからの電話かわかりません。',
      en: 'What is displayed is no number. It does not tell who is calling.',
    },
  },
  'special-number': {
    title: { ja: '偽装のおそれ', en: 'Possibly faked' },
    text: {
      ja: '{number}が表示されていますが、偽装できます。切って、自分でかけ直してください。',
      en: '{number} is displayed, which can be faked. Hang up and call it yourself.',
    },
  },
  'public-body': {
    title: { ja: '公的な番号', en: 'Public body' },
    text: {
      ja: '{name}の番号として登録があります。この電話は止めません。',
      en: 'Listed as a number of {name}. Such calls are not stopped.',
    },
  },
  'public-body-faked': {
    title: { ja: '公的な番号（偽装のおそれ）', en: 'Public body (possibly faked)' },
    text: {
      ja: '{name}の番号ですが、偽装できます。切って、調べた番号へかけてください。',
      en: 'A number of {name}, which can be faked. Hang up and call a number that you looked up.',
    },
  },
  'public-tail': {
    title: { ja: '警察・消防に多い番号（偽装のおそれ）', en: 'Like police or fire service (possibly faked)' },
    text: {
      ja: '末尾{tail}は警察や消防に多い番号で、偽装もあります。切って、かけ直してください。',
      en: 'Numbers of police and fire service often end in {tail}, and are faked. Hang up and call back.',
    },
  },
  allowed: {
    title: { ja: '許可した番号', en: 'Allowed by you' },
    text: { ja: 'あなたが着信を許可した番号です。', en: 'You have allowed this number.' },
  },
  denied: {
    title: { ja: '拒否した番号', en: 'Refused by you' },
    text: { ja: 'あなたが着信を拒否した番号です。', en: 'You have refused this number.' },
  },
  mimicry: {
    title: { ja: '国内の番号に見せかけた番号', en: 'Made to look like a Japanese number' },
    text: {
      ja: '{shown}に見せかけた、実在しない番号です。',
      en: 'Made to look like {shown}; such a number cannot exist.',
    },
  },
  'police-tail-abroad': {
    title: { ja: '警察に見せかけた海外の番号', en: 'Foreign number made to look like police' },
    text: {
      ja: '警察に多い末尾0110が付いた、海外の番号です。日本の警察ではありません。',
      en: 'A foreign number that ends in 0110 as those of Japanese police do. It is not theirs.',
    },
  },
  'impossible-length': {
    title: { ja: '実在しない番号', en: 'Number that cannot exist' },
    text: { ja: '桁数が合わず、実在しない番号です。', en: 'It has too many or too few digits to exist.' },
  },
  'foreign-length': {
    title: { ja: '桁数の合わない番号', en: 'Wrong number of digits' },
    text: {
      ja: '{country}の番号としては、桁数が合いません。',
      en: 'Too many or too few digits for a number of this country ({country}).',
    },
  },
  'impossible-exchange': {
    title: { ja: '実在しない番号', en: 'Number that cannot exist' },
    text: {
      ja: '市内局番が0か1で始まる、実在しない番号です。',
      en: 'No exchange begins with 0 or 1, so this number cannot exist.',
    },
  },
  'impossible-digits': {
    title: { ja: '実在しない番号', en: 'Number that cannot exist' },
    text: { ja: 'この始まり方の番号は、実在しません。', en: 'No number begins like this.' },
  },
  'unassigned-code': {
    title: { ja: '実在しない国番号', en: 'Country code that does not exist' },
    text: {
      ja: '国番号{code}は、どの国にも割り当てられていません。',
      en: 'Country code {code} is assigned to no country.',
    },
  },
  'reserved-code': {
    title: { ja: '使われていない国番号', en: 'Country code not in use' },
    text: {
      ja: '国番号{code}は予備で、使われていません。',
      en: 'Country code {code} is held in reserve and not in use.',
    },
  },
  'domestic-from-abroad': {
    title: { ja: '海外から届いた国内の番号', en: 'Japanese number arriving from abroad' },
    text: {
      ja: '国内の番号が表示されていますが、海外から届いた電話です。',
      en: 'It displays a Japanese number, but the call came in from abroad.',
    },
  },
  'mobile-from-abroad': {
    title: { ja: '海外から届いた携帯電話の番号', en: 'Mobile number arriving from abroad' },
    text: {
      ja: '海外から届いた携帯電話の番号です。旅行中の人か、偽装かもしれません。',
      en: 'A mobile number arriving from abroad: somebody travelling, or faked.',
    },
  },
  'no-caller': {
    title: { ja: '電話をかけてこないはずの番号', en: 'Number that does not place calls' },
    text: {
      ja: '{service}が表示されています。ふつう、そこから電話は来ません。',
      en: 'Displayed: {service}. Calls do not normally come from there.',
    },
  },
  'premium-rate': {
    title: { ja: '有料サービスの番号', en: 'Premium-rate number' },
    text: {
      ja: '{service}です。かけ直すと高い料金がかかることがあります。',
      en: 'Displayed: {service}. Calling back may cost a lot.',
    },
  },
  'unassigned-range': {
    title: { ja: '割り当てのない番号', en: 'Unassigned number' },
    text: {
      ja: '番号帯の表にない番号です。新しい番号か、偽装かもしれません。',
      en: 'In none of the assigned ranges that we know: new, or faked.',
    },
  },
  fraud: {
    title: { ja: '詐欺に使われた番号', en: 'Number used for fraud' },
    text: {
      ja: '{behaviour}の電話番号として登録があります。',
      en: 'Listed for: {behaviour}.',
    },
  },
  'fraud-doubtful': {
    title: { ja: '詐欺という通報がある番号', en: 'Reported as fraud' },
    text: {
      ja: '{behaviour}という通報がありますが、まだ確かではありません。',
      en: 'Reported for: {behaviour}. This is not certain yet.',
    },
  },
  unwanted: {
    title: { ja: '迷惑電話の通報がある番号', en: 'Reported as unwanted' },
    text: { ja: '{behaviour}として登録があります。', en: 'Listed as: {behaviour}.' },
  },
  objection: {
    title: { ja: '確認中の番号', en: 'Under review' },
    text: {
      ja: '登録に持ち主から訂正の申し出があり、確認しています。',
      en: 'The owner has asked us to correct the entry, and we are looking into it.',
    },
  },
  international: {
    title: { ja: '国際電話', en: 'International call' },
    text: {
      ja: '{country}の番号です。心当たりがなければ、出ないでください。',
      en: 'A foreign number ({country}). If you expect no such call, do not answer.',
    },
  },
  'international-off': {
    title: { ja: '国際電話（受けない設定）', en: 'International call (refused by setting)' },
    text: {
      ja: '{country}の番号です。国際電話を受けない設定になっています。',
      en: 'A foreign number ({country}). International calls are refused by your setting.',
    },
  },
  listed: {
    title: { ja: '登録のある番号', en: 'Listed number' },
    text: {
      ja: '{name}の番号として登録があります。',
      en: 'Listed as a number of {name}.',
    },
  },
  unlisted: {
    title: { ja: '登録なし', en: 'Not listed' },
    text: { ja: '登録のない番号です。{range}。', en: 'Not listed: {range}.' },
  },
  repeated: {
    title: { ja: '続けて2度目の着信', en: 'Second call in a row' },
    text: {
      ja: '3分以内に2度目の電話です。急ぎの用かもしれません。',
      en: 'The second call within three minutes. It may be urgent.',
    },
  },
  'verification-failed': {
    title: { ja: '番号が確かでない着信', en: 'Doubtful number' },
    text: {
      ja: '電話会社が調べたところ、表示された番号が合いませんでした。',
      en: 'The carrier checked the displayed number, and it did not match.',
    },
  },
} as const satisfies Readonly<Record<string, Sentence>>

export type ReasonId = keyof typeof sentences

/** Longest sentence, in characters. */
const longest = { ja: 60, en: 160 } as const

const placeholder = /\{(\w{1,10})\}/

/** Fills a sentence, which has one place at most. What does not fit is cut. */
export function sentenceOf(id: ReasonId, values: Readonly<Record<string, Localized>>): Localized {
  return { ja: filled(id, values, 'ja'), en: filled(id, values, 'en') }
}

function filled(id: ReasonId, values: Readonly<Record<string, Localized>>, lang: Lang): string {
  const text: string = sentences[id].text[lang]
  const room = longest[lang] - Array.from(text.replace(placeholder, '')).length
  return text.replace(placeholder, (_, name: string) => cut(values[name]?.[lang] ?? '', room))
}
