import type { Localized } from '@monban/engine'
import { courtsFictitiousClaims } from '../sources.ts'
import { type Answer, type Article, type ArticleAdvice, type Question, questions } from './article.ts'

/** The questions as the reader would put them. */
export const questionTexts: Readonly<Record<Question, Localized>> = {
  ignore: { ja: '無視していいですか', en: 'May I ignore it?' },
  answered: { ja: 'もう電話した、返事をした、開いた', en: 'I already called, answered or opened it' },
  paid: { ja: 'もうお金を払った', en: 'I already paid' },
  bill: { ja: '家や職場に請求書が届いた', en: 'A bill came to my home or workplace' },
  'court-papers': { ja: '裁判所から書類が届いた', en: 'Papers came from a court' },
  'knows-me': { ja: '名前や住所を知られている', en: 'They know my name or address' },
}

/** Answers that are the same for every scheme, unless the table below or the article itself knows better. */
const common: Readonly<Record<Question, Answer>> = {
  ignore: {
    text: {
      ja: '裁判所から郵便で書類が届いているときは、そちらは必ず開けて読みます。届いていなければ、この連絡には返事をせず、書いてある番号にもリンクにも触れません。画面は消さずに残します。',
      en: 'If papers came from a court by post, open and read those. If not, do not answer this, and touch neither its number nor its link. Keep the screen; do not delete it.',
    },
  },
  answered: {
    text: {
      ja: '返事を止め、相手を着信拒否にします。取り消しの連絡はいりません。何を話したかを書き出し、家族か警察の相談電話（#9110）に見せます。',
      en: 'Stop answering and block them; nothing needs to be cancelled. Write down what you told them and show it to your family or the police consultation line (#9110).',
    },
  },
  paid: {
    text: {
      ja: '今すぐ動きます。振り込んだときは、警察（110か#9110）と振込先の銀行に電話します。ギフト券や電子マネーの番号を伝えたときは、発行した会社に電話します。何を言われても、もう払いません。',
      en: 'Act now. If you transferred money, call the police (110 or #9110) and the receiving bank. If you gave gift card or e-money numbers, call the issuer. Whatever they say, pay no more.',
    },
  },
  bill: {
    text: {
      ja: '届いた紙の番号には電話せず、払いません。契約したことのある会社なら、その会社の番号を自分で調べて聞きます。裁判所の名前がある封筒は別です。必ず開けて読みます。',
      en: 'Do not call the number on the paper and do not pay. If you ever had a contract with that company, look its number up yourself and ask. An envelope that names a court is different: open and read it.',
    },
  },
  'court-papers': {
    text: {
      ja: '放っておいてはいけません。身に覚えがなくても、何もしないと差し押さえを受けることがあります。裁判所の番号をcourts.go.jpか電話帳で自分で調べて聞きます。支払督促には、受け取ってから2週間以内に異議を出せます。',
      en: 'Never leave them unanswered: even an unfounded claim can end in seizure. Look the court’s number up on courts.go.jp or in the phone book, and ask. You can object to a payment order within two weeks of receipt.',
    },
    source: courtsFictitiousClaims,
  },
  'knows-me': {
    text: {
      ja: '名前や住所を知っていても、本物の証拠にはなりません。払う理由にもなりません。「家に行く」と言われたとき、人が来たときは、110に電話します。',
      en: 'Knowing your name or address does not make them genuine, and is no reason to pay. If they say they will come, or somebody comes, call 110.',
    },
  },
}

/** What differs with the way a scheme works. */
const byAdvice: Readonly<Partial<Record<ArticleAdvice, Readonly<Partial<Record<Question, Answer>>>>>> = {
  'unpaid-charge': {
    answered: {
      text: {
        ja: '電話を切り、その番号を着信拒否にします。取り消しの電話もいりません。名前や生年月日を話しても、払う理由にはなりません。知らない番号の電話が増えても、出なくてかまいません。',
        en: 'Hang up and block the number; nothing needs to be cancelled. Having told your name or birth date is no reason to pay. If unknown numbers call more often, you need not answer.',
      },
    },
  },
  'phishing-link': {
    ignore: {
      text: {
        ja: '裁判所から郵便で書類が届いているときは、そちらは必ず読みます。この知らせのほうは、リンクを押さず、返事もしません。本当かどうか気になるときは、公式アプリか自分のブックマークから見ます。',
        en: 'If papers came from a court by post, read those. As for this notice, do not tap the link or answer. If you wonder whether it is real, look in the official app or open your own bookmark.',
      },
    },
    answered: {
      text: {
        ja: '開いただけなら、何も入れずに閉じます。カード番号を入れたときは、すぐにカード会社に電話します。暗証番号は銀行に電話し、パスワードは本物のサイトで変えます。番号は自分で調べます。',
        en: 'If you only opened it, close it. Card number entered: call the card company at once. PIN: call the bank. Password: change it on the real site. Look their numbers up yourself.',
      },
    },
    paid: {
      text: {
        ja: 'カードで払ったときは、今すぐカード会社の紛失・盗難の窓口に電話し、カードを止めます。振り込んだときは、警察（110か#9110）と振込先の銀行に電話します。電子マネーの番号は、発行した会社に電話します。',
        en: 'Paid by card: call the lost-and-stolen line of your card company now and have it stopped. By transfer: the police (110 or #9110) and the receiving bank. E-money numbers: the issuer.',
      },
    },
  },
  'money-request': {
    ignore: {
      text: {
        ja: '裁判所の書類が届いているときは、そちらは必ず読みます。この相手には、返事を止め、お金を送りません。家族か身近な人に、画面をそのまま見せます。',
        en: 'If papers came from a court, read those. Stop answering this person and send no money. Show the screen to your family or somebody near you.',
      },
    },
  },
  'phone-pressure': {
    ignore: {
      text: {
        ja: '裁判所や役所から郵便で書類が届いているときは、そちらは必ず読みます。この電話は、切ってかまいません。用件が気になるときは、番号を自分で調べてかけ直します。',
        en: 'If papers came by post from a court or office, read those. You may hang up on this call. If you wonder about the matter, look the number up yourself and call.',
      },
    },
    answered: {
      text: {
        ja: '口座やカードのことを話したときは、すぐに銀行とカード会社に電話します。話した内容を書き出し、家族か警察の相談電話（#9110）に話します。相手がまたかけてきても、出なくてかまいません。',
        en: 'If you spoke of accounts or cards, call your bank and card company at once. Write down what was said and tell your family or the police consultation line (#9110). You need not answer again.',
      },
    },
  },
}

export interface AnsweredQuestion extends Answer {
  readonly question: Question
}

/** The six answers of an article, in the order of `questions`: its own, or else the shared ones. */
export function answersOf({ advice, answers }: Article): readonly AnsweredQuestion[] {
  return questions.map((question) => ({
    question,
    ...(answers?.[question] ?? byAdvice[advice]?.[question] ?? common[question]),
  }))
}
