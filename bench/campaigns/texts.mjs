import { generator } from '../measure/random.mjs'

/**
 * Campaigns that never were, from clauses of our own scams: each takes some clauses, changes letters in them, and adds slots.
 * They share wording with each other, as real ones do, and any two are still different texts.
 */

/** @typedef {{ clauses: readonly string[], name: string }} Draft */

/** @param {readonly string[]} texts @param {number} seed */
export function campaignDrafts(texts, seed) {
  const random = generator(seed)
  const pick = picker(random)
  const clauses = texts.flatMap((text) => text.split(/[。、！？!?\n]/)).filter((clause) => clause.length > 7)
  const letters = [...new Set(texts.join('').match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/gu))]
  const changed = (/** @type {string} */ clause) =>
    clause.replace(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/gu, (letter) =>
      random() < 0.1 ? pick(letters) : letter,
    )
  const some = (/** @type {number} */ count) => Array.from({ length: count }, () => changed(pick(clauses)))
  return {
    /** @returns {Draft} */
    next: () => ({ clauses: some(3 + Math.floor(random() * 4)), name: name(pick) }),
    /** The same text for another recipient: name, sum, number, link, punctuation and width differ. @param {Draft} draft */
    copy: ({ clauses }) => written({ clauses, name: name(pick) }, random),
    /** The same in other words: one clause new, another order, words exchanged. @param {Draft} draft */
    reworded: ({ clauses, name }) => {
      const order = clauses.map((clause) => ({ clause: exchanged(clause), key: random() }))
      const moved = order.sort((a, b) => a.key - b.key).map(({ clause }) => clause)
      return written({ clauses: [...moved.slice(1), ...some(1)], name }, random)
    },
    /** @param {Draft} draft */
    text: (draft) => written(draft, random),
  }
}

const kana = [...'アイウエオカキクケコサシスセソタチツテトナニノハヒフヘホマミムメモヤユヨラリルレロ']

/** @param {<T>(list: readonly T[]) => T} pick */
function name(pick) {
  return `${Array.from({ length: 4 }, () => pick(kana)).join('')}サポート`
}

/** @param {Draft} draft @param {() => number} random */
function written({ clauses, name }, random) {
  const digits = (/** @type {number} */ count) =>
    String(Math.floor(random() * 10 ** count)).padStart(count, '0')
  const sum = `${digits(2)},${digits(3)}円`
  const contact =
    random() < 0.5 ? `https://a${digits(4)}.example/${digits(3)}` : `050-0${digits(3)}-${digits(4)}`
  const stop = random() < 0.3 ? '！' : '。'
  const text = `【${name}】${clauses.join(stop)}${stop}${sum} ${contact}`
  return random() < 0.2 ? text.replace(/[。！]/g, '$&\u200b') : text
}

/** Words that mean much the same in scams, either for the other. */
const synonyms = [
  ['至急', '早急に'],
  ['ご連絡', 'お電話'],
  ['下さい', 'お願いします'],
  ['ください', 'お願い致します'],
  ['確認', 'チェック'],
  ['支払い', '精算'],
  ['未納', '未払い'],
  ['本日', '今日'],
  ['手続き', '対応'],
  ['停止', '制限'],
  ['荷物', '商品'],
  ['届け', '配達'],
  ['登録', '入力'],
  ['お客様', 'ご利用者様'],
  ['アカウント', '会員情報'],
  ['こちら', '下記'],
  ['場合', '際'],
  ['ため', 'ので'],
].flatMap(([one = '', other = '']) => [
  [one, other],
  [other, one],
])

/** @param {string} clause */
function exchanged(clause) {
  const pair = /** @type {(readonly string[])[]} */ (synonyms)
  const words = new RegExp(pair.map(([word]) => word).join('|'), 'g')
  return clause.replace(words, (found) => pair.find(([word]) => word === found)?.[1] ?? found)
}

/** @param {() => number} random @returns {<T>(list: readonly T[]) => T} */
function picker(random) {
  return (list) => /** @type {any} */ (list[Math.floor(random() * list.length)])
}
