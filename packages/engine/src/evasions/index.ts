import type { Localized } from '../knowledge.ts'
import {
  between,
  type Change,
  exchanged,
  inNumbers,
  inWords,
  onAddressesToo,
  outsideAddresses,
} from './change.ts'
import {
  cyrillicTwins,
  foreignForms,
  greekTwins,
  halfWidthKana,
  kanaTwins,
  kanjiDigits,
  signTwins,
} from './letters.ts'

/** A way of writing that people still read and filters do not. */
export interface Evasion {
  readonly id: string
  readonly name: Localized
  /** `random` gives numbers from 0 up to 1, see {@link seededRandom}; the same sequence gives the same text. */
  apply(text: string, random: () => number): string
}

/**
 * How scam texts dodge filters, for measuring what each costs. A disguise that would break a link leaves links alone, as a
 * sender who wants them opened must.
 */
export const evasions: readonly Evasion[] = [
  row(
    'zero-width',
    '幅のない文字',
    'zero-width characters',
    onAddressesToo(between(0.4, '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff')),
  ),
  row(
    'spacing',
    '文字の間の空白',
    'spaces between letters',
    outsideAddresses((text) => Array.from(text).join(' ')),
  ),
  row('half-width', '半角カナ', 'half-width kana', onAddressesToo(exchanged(1, halfWidthKana))),
  row(
    'full-width',
    '全角英数字',
    'full-width letters and digits',
    onAddressesToo(shifted(/[!-~]/g, 0xff01 - 0x21)),
  ),
  row(
    'kana-twins',
    '形の似たかなと漢字',
    'kana and kanji that look alike',
    outsideAddresses(exchanged(1, kanaTwins)),
  ),
  row(
    'cyrillic',
    'キリル文字の混入',
    'Cyrillic letters among Latin ones',
    outsideAddresses(exchanged(0.6, cyrillicTwins)),
  ),
  row(
    'greek',
    'ギリシャ文字の混入',
    'Greek letters among Latin ones',
    outsideAddresses(exchanged(0.6, greekTwins)),
  ),
  row(
    'sign-twins',
    '数字や記号での代用',
    'digits and signs for letters',
    outsideAddresses(exchanged(0.3, signTwins, /[A-Za-z]{4,30}/g)),
  ),
  row('circled', '丸囲み文字', 'circled letters and digits', outsideAddresses(circled)),
  row('styled', '装飾文字', 'styled letters', onAddressesToo(styled)),
  row(
    'kanji-digits',
    '漢数字の番号',
    'kanji digits in numbers',
    inNumbers((number) => number.replace(/\d/g, (digit) => kanjiDigits[Number(digit)] ?? digit)),
  ),
  row('soft-hyphen', 'ソフトハイフン', 'soft hyphens', onAddressesToo(between(0.4, '\u00ad'))),
  row(
    'bidi',
    '書字方向の制御文字',
    'bidirectional controls',
    outsideAddresses(between(0.3, '\u200e', '\u200f', '\u202a\u202c', '\u2066\u2069')),
  ),
  row('masked-words', '伏せ字', 'masked letters', outsideAddresses(inWords(masked))),
  row('masked-numbers', '番号の伏せ字', 'masked digits in numbers', inNumbers(maskedNumber)),
  row(
    'split-words',
    '語の中の記号',
    'signs inside words',
    outsideAddresses(inWords(split('●', '・', '★', '*', '■', '/', '.', '-', '_', '♪'))),
  ),
  row(
    'emoji',
    '語の中の絵文字',
    'emoji inside words',
    outsideAddresses(inWords(split('💰', '⚠️', '📩', '🔒', '✨', '❗', '👨‍👩‍👧'))),
  ),
  row(
    'line-breaks',
    '語の中の改行',
    'line breaks inside words',
    outsideAddresses(inWords(split('\n', '\r\n', '\n\n'))),
  ),
  row('html-entities', 'HTML文字参照', 'HTML entities', onAddressesToo(entities)),
  row(
    'foreign-forms',
    '繁体字・簡体字の混入',
    'Chinese character forms',
    outsideAddresses(exchanged(1, foreignForms)),
  ),
  row(
    'combining',
    '結合文字',
    'combining marks',
    outsideAddresses(between(0.4, '\u0301', '\u0336', '\u0335', '\u0332', '\u20dd')),
  ),
  row(
    'variation',
    '異体字セレクタ',
    'variation selectors',
    outsideAddresses(between(0.5, '\ufe00', '\ufe0f', '\u{e0100}')),
  ),
  row(
    'tags',
    'タグ文字',
    'tag characters',
    outsideAddresses(between(0.4, '\u{e0061}', '\u{e0020}', '\u{e007f}')),
  ),
]

/** Numbers from 0 up to 1, the same for the same seed. The steps are those of xorshift32; zero would stay zero. */
export function seededRandom(seed: number): () => number {
  let state = (seed ^ 0x9e3779b9) >>> 0 || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 0x1_0000_0000
  }
}

function row(id: string, ja: string, en: string, apply: Change): Evasion {
  return { id, name: { ja, en }, apply }
}

/** Moves every character that matches by as many code points. */
function shifted(which: RegExp, by: number): Change {
  return (text) => text.replace(which, (character) => String.fromCodePoint(character.charCodeAt(0) + by))
}

function circled(text: string): string {
  return text.replace(/[A-Za-z0-9]/g, (character) => {
    const unit = character.charCodeAt(0)
    if (character === '0') return '⓪'
    if (unit < 0x3a) return String.fromCharCode(0x2460 + unit - 0x31)
    return String.fromCharCode(unit > 0x60 ? 0x24d0 + unit - 0x61 : 0x24b6 + unit - 0x41)
  })
}

/** First code points of whole alphabets: bold, sans-serif bold, script bold, double-struck digits go with their own. */
const alphabets = [
  { capital: 0x1d400, digit: 0x1d7ce },
  { capital: 0x1d5d4, digit: 0x1d7ec },
  { capital: 0x1d4d0, digit: 0x1d7d8 },
  { capital: 0x1d670, digit: 0x1d7f6 },
] as const

function styled(text: string, random: () => number): string {
  const { capital, digit } = alphabets[Math.floor(random() * alphabets.length)] ?? alphabets[0]
  return text.replace(/[A-Za-z0-9]/g, (character) => {
    const unit = character.charCodeAt(0)
    if (unit < 0x3a) return String.fromCodePoint(digit + unit - 0x30)
    return String.fromCodePoint(unit > 0x60 ? capital + 26 + unit - 0x61 : capital + unit - 0x41)
  })
}

/** One of the inner letters of every eighth word from four letters on, as names and loaded words are masked. */
function masked(word: string, random: () => number): string {
  const letters = Array.from(word)
  if (letters.length < 4 || random() > 1 / 8) return word
  const at = 1 + Math.floor(random() * (letters.length - 2))
  const mark = ['●', '○', '*', 'x'][Math.floor(random() * 4)] ?? '●'
  return letters.with(at, /[A-Za-z]/.test(word) && mark === 'x' ? '●' : mark).join('')
}

/** The last digits masked, as in 050-68XX-XXXX; what stays says what kind of line it is. */
function maskedNumber(number: string, random: () => number): string {
  const mark = ['X', 'x', '●', '*', '○'][Math.floor(random() * 5)] ?? 'X'
  let digits = 0
  return number.replace(/\d/g, (digit) => (++digits > 5 ? mark : digit))
}

/** Marks between the letters of a word, at every second place or so. */
function split(...marks: readonly string[]): Change {
  return (word, random) => {
    const mark = marks[Math.floor(random() * marks.length)] ?? ''
    return Array.from(word).reduce((before, letter) => before + (random() < 0.5 ? mark : '') + letter)
  }
}

function entities(text: string, random: () => number): string {
  return Array.from(text, (character) => {
    const way = random()
    if (character === ' ') return way < 0.5 ? '&nbsp;' : ' '
    if (character === '&') return '&amp;'
    const codePoint = character.codePointAt(0) ?? 0
    if (codePoint < 0x20 || way < 0.4) return character
    return way < 0.7 ? `&#${codePoint};` : `&#x${codePoint.toString(16).toUpperCase()};`
  }).join('')
}
