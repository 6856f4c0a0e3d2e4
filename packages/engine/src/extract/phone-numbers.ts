import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import type { Folded, Range } from '../fold/fold.ts'

/** Service type of a Japanese number, or `foreign`. Source: 総務省 電気通信番号計画 (numbering plan), section 5.1 of the glossary. */
type PhoneKind =
  | 'geographic'
  | 'mobile'
  | 'ip-phone'
  | 'free'
  | 'shared-cost'
  | 'premium'
  | 'machine'
  | 'foreign'

export interface PhoneNumber extends Range {
  /** E.164. */
  readonly number: string
  readonly kind: PhoneKind
  /** Digits as the reader would dial them. */
  readonly dialled: string
}

/** Longest stretch, in folded units, that is read as one number with its separators. */
const longestStretch = 40

/** Words before a row of digits that make it a customer, order or parcel number. */
const otherNumbers =
  /(?:注文|伝票|問い?合わ?せ|契約|受付|会員|管理|整理|口座|追跡|予約|申込|製造|請求書)(?:番号|no\.?|id)\D{0,3}$/

const kanjiDigits = '〇一二三四五六七八九'

/** Finds phone numbers written in ASCII, full-width, circled or kanji digits, with or without separators. */
export function findPhoneNumbers(folded: Folded): PhoneNumber[] {
  const found: PhoneNumber[] = []
  const { text } = folded
  for (let at = 0; at < text.length; at++) {
    if (!startsNumber(text, at)) continue
    const stretch = readStretch(text, at)
    const phone = stretch.digits.length >= 9 ? interpret(text, at, stretch) : undefined
    if (phone) found.push(phone)
    at = Math.max(at, stretch.end - 1)
  }
  return found
}

interface Stretch {
  readonly digits: string
  readonly plus: boolean
  readonly end: number
}

function startsNumber(text: string, at: number): boolean {
  if (text[at] !== '+' && digitAt(text, at) === undefined) return false
  const before = text.charCodeAt(at - 1)
  return !((before >= 0x61 && before <= 0x7a) || digitAt(text, at - 1) !== undefined)
}

function digitAt(text: string, at: number): string | undefined {
  const character = text[at]
  if (character === undefined) return undefined
  if (character >= '0' && character <= '9') return character
  if (character === '零') return '0'
  const kanji = kanjiDigits.indexOf(character)
  return kanji < 0 ? undefined : String(kanji)
}

const separators = /^[-‐‑‒–—―−ー－ .()・/]$/

function readStretch(text: string, from: number): Stretch {
  const plus = text[from] === '+'
  let digits = ''
  let end = from
  for (let at = plus ? from + 1 : from; at < text.length && at - from < longestStretch; at++) {
    const digit = digitAt(text, at)
    if (digit !== undefined) {
      digits += digit
      end = at + 1
    } else if (at - end >= 3 || !separators.test(text[at] ?? '')) break
  }
  return { digits, plus, end: Math.max(end, from + 1) }
}

function interpret(text: string, start: number, { digits, plus, end }: Stretch): PhoneNumber | undefined {
  if (otherNumbers.test(text.slice(Math.max(0, start - 14), start))) return undefined
  const after = text.charCodeAt(end)
  if (after >= 0x61 && after <= 0x7a) return undefined
  const national = nationalDigits(digits, plus)
  if (national !== undefined) {
    const kind = japaneseKind(national)
    return kind && { start, end, number: `+81${national.slice(1)}`, kind, dialled: national }
  }
  const foreign = plus ? digits : northAmerican(text.slice(start, end), digits)
  const parsed = foreign === undefined ? undefined : parsePhoneNumberFromString(`+${foreign}`)
  if (!parsed?.isValid()) return undefined
  return { start, end, number: parsed.number, kind: 'foreign', dialled: `+${foreign}` }
}

/** The number with its leading 0, or undefined when it is not a Japanese one. Some systems deliver +810…, so that 0 is dropped. */
function nationalDigits(digits: string, plus: boolean): string | undefined {
  if (plus) return digits.startsWith('81') ? `0${digits.slice(2).replace(/^0/, '')}` : undefined
  if (digits.startsWith('01081')) return `0${digits.slice(5).replace(/^0/, '')}`
  if (digits.startsWith('81') && digits.length >= 11) return `0${digits.slice(2).replace(/^0/, '')}`
  return digits.startsWith('0') ? digits : undefined
}

const japaneseKinds: readonly (readonly [prefix: RegExp, length: number, kind: PhoneKind])[] = [
  [/^0800/, 11, 'free'],
  [/^050[1-9]/, 11, 'ip-phone'],
  [/^0[6789]0[1-9]/, 11, 'mobile'],
  [/^020/, 11, 'machine'],
  [/^0120/, 10, 'free'],
  [/^0570/, 10, 'shared-cost'],
  [/^0990/, 10, 'premium'],
  [/^0[1-9][1-9]/, 10, 'geographic'],
  [/^0[1-9]0[1-9]/, 10, 'geographic'],
]

function japaneseKind(national: string): PhoneKind | undefined {
  return japaneseKinds.find(([prefix, length]) => national.length === length && prefix.test(national))?.[2]
}

/** 1-800-555-0199 and (212) 555-0100: a written form that no other country uses without a plus. */
function northAmerican(written: string, digits: string): string | undefined {
  const [first, second, third, ...rest] = written
    .split(/[^0-9]+/)
    .filter((group) => group !== '' && group !== '1')
  const grouped = first?.length === 3 && second?.length === 3 && third?.length === 4 && rest.length === 0
  if (!grouped) return undefined
  return digits.length === 10 ? `1${digits}` : digits
}
