import { createHash } from 'node:crypto'

/** The slots of mail templates. A slot is short and on one line. */
const slot =
  /\{\{[^{}\n]{0,120}\}\}|\{%[^%\n]{0,120}%\}|<%[^%\n]{0,120}%>|\[%[^%\n]{0,120}%\]|###\w{1,40}###|[$%]?\{[^{}\n]{1,120}\}|%\d(?:\$[sd])?|%[sd]\b|(?<![\w/]):[a-z]\w{2,30}/gi

/**
 * What a slot holds, by a word in its name; the first that fits.
 * @type {readonly (readonly [name: RegExp, fill: (words: ReturnType<typeof makeUp>) => string])[]}
 */
const fillings = [
  [/^\{%|^<%|^\[%/, () => ''],
  [/otp|code|token|pin/i, ({ digits }) => digits],
  [/mail/i, ({ latin }) => `info@${latin}.example.jp`],
  [/\bip\b/i, ({ digits }) => `192.0.2.${Number(digits) % 256}`],
  [/url|link|href|path/i, ({ latin, digits }) => `https://www.${latin}.example.jp/${digits}`],
  [/date|time|day|expire/i, ({ digits }) => `11月${1 + (Number(digits) % 30)}日`],
  [/price|total|amount|fee|sum/i, ({ digits }) => Number(digits).toLocaleString('en')],
  [/site|shop|app|company|server|brand|team/i, ({ kana }) => `${kana}商店`],
  [/name|user|customer|member|person/i, ({ kana }) => kana],
  [/subject|title|item|product/i, ({ kana }) => `${kana}の会`],
  [/./, ({ digits }) => String(Number(digits) % 100)],
]

/**
 * Fills the slots of a template as its software would, or a classifier wins by noticing the braces. Every template gets words
 * of its own, made up from its id, or the words that we fill in would tell its label as well.
 * @param {string} text
 * @param {string} id
 */
export function fillPlaceholders(text, id) {
  const words = makeUp(id)
  return text.replace(slot, (found) => fillings.find(([name]) => name.test(found))?.[1](words) ?? '')
}

const kana = [...'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロ']
const syllables =
  'ka ki ku ke ko sa shi su se so ta chi tsu te to na ni nu ne no ma mi mu me mo ra ri ru re ro'.split(' ')

/** @param {string} id */
function makeUp(id) {
  const bytes = [...createHash('sha256').update(id).digest()]
  const some = (/** @type {readonly string[]} */ parts, /** @type {number} */ from) =>
    bytes.slice(from, from + 4).map((byte) => parts[byte % parts.length])
  return {
    latin: some(syllables, 0).join(''),
    kana: some(kana, 4).join(''),
    digits: bytes
      .slice(8, 14)
      .map((byte) => byte % 10)
      .join(''),
  }
}
