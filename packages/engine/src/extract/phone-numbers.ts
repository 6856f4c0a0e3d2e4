import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import type { Folded, Range } from '../fold/fold.ts'
import { digitAt, digitsFrom, isAsciiDigit, isDigit, isOwnNumber, maskedDigit } from './digits.ts'

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
  /** E.164; X for each digit that the writer masked. */
  readonly number: string
  readonly kind: PhoneKind
  /** Digits as the reader would dial them. */
  readonly dialled: string
}

/** Finds phone numbers written in ASCII, full-width, circled or kanji digits, with or without separators. */
export function findPhoneNumbers(folded: Folded): PhoneNumber[] {
  const found: PhoneNumber[] = []
  for (let at = 0; at < folded.text.length; at++) {
    if (!isDigit(folded.text, at)) continue
    const row = readRow(folded, at)
    for (let first = 0; first < row.length; ) {
      const longest = longestNumber(folded.text, row, first)
      if (longest) found.push(longest.phone)
      first = longest?.next ?? first + 1
    }
    at = row.at(-1)?.end ?? at
  }
  return found
}

/** Digits with nothing between them. */
interface Group extends Range {
  readonly digits: string
  readonly plus: boolean
  /** Whether one number may end before this group and another begin with it. */
  readonly apart: boolean
}

const separators = new Set('-‐‑‒–—―−ー─━一_ .()・·/')
const mostSeparators = 3
/** Separators that stand between two numbers as well as within one. */
const divider = /[ ()・·/]/

/** Reads groups of digits for as long as only separators stand between them. */
function readRow(folded: Folded, from: number): Group[] {
  const { text } = folded
  const row: Group[] = []
  for (let start = from; ; ) {
    const digits = row.length === 0 && digitAt(text, start) === undefined ? '' : digitsFrom(folded, start)
    if (digits === '') return row
    const previous = row.at(-1)
    const gap = previous && text.slice(previous.end, start)
    const apart = gap === undefined ? standsAlone(text, start) : gap === '' || divider.test(gap)
    const end = start + digits.length
    row.push({ start, end, digits, plus: text[start - 1] === '+', apart })
    start = end
    while (start - end < mostSeparators && separators.has(text[start] ?? '')) start++
  }
}

/** Letters before digits make them a part number; TEL and the like do not. */
function standsAlone(text: string, start: number): boolean {
  const lead = text.slice(Math.max(0, start - 6), start)
  return lead.endsWith('+')
    ? !isAsciiDigit(lead, lead.length - 2)
    : !/[a-z]$/.test(lead) || dialling.test(lead)
}

const dialling = /(?:^|[^a-z])(?:tel|fax|phone|call)$/

/** Digits of the shortest numbers, and of the longest E.164 number behind 010. */
const fewestDigits = 9
const mostDigits = 18

interface Written {
  readonly groups: readonly Group[]
  readonly digits: string
}

interface Found {
  readonly phone: PhoneNumber
  /** The group after the number. */
  readonly next: number
}

/** The longest number that begins with the group `first`. */
function longestNumber(text: string, row: readonly Group[], first: number): Found | undefined {
  if (!row[first]?.apart) return undefined
  let longest: Found | undefined
  let digits = ''
  for (let next = first; next < row.length && digits.length < mostDigits; ) {
    digits += row[next++]?.digits
    if (digits.length < fewestDigits || !endsBefore(text, row, next)) continue
    const groups = row.slice(first, next)
    const number = readNumber(text, { groups, digits })
    if (number && !isOther(text, groups)) longest = { phone: { ...number, ...rangeOf(text, groups) }, next }
  }
  return longest
}

/** Whether a number may end before the group `next`. */
function endsBefore(text: string, row: readonly Group[], next: number): boolean {
  const group = row[next]
  return group ? group.apart : !/[a-z]/.test(text[row[next - 1]?.end ?? 0] ?? '')
}

function rangeOf(text: string, groups: readonly Group[]): Range {
  const { start, end, plus } = groups[0] as Group
  const bracketed = text[start - 1] === '(' && text[end] === ')'
  return { start: plus || bracketed ? start - 1 : start, end: (groups.at(-1) as Group).end }
}

function readNumber(text: string, written: Written): Omit<PhoneNumber, keyof Range> | undefined {
  const national = nationalDigits(written)
  const kind = national === undefined ? undefined : japaneseKind(national)
  const called = kind && kind !== 'machine' ? undefined : calledDigits(text, written)
  if (national !== undefined && kind && !called)
    return { number: `+81${national.slice(1)}`, kind, dialled: national }
  if (written.digits.includes(maskedDigit)) return maskedAmerican(written)
  const foreign = foreignDigits(written) ?? called
  const parsed = foreign === undefined ? undefined : parsePhoneNumberFromString(`+${foreign}`)
  return parsed?.isValid() ? { number: parsed.number, kind: 'foreign', dialled: parsed.number } : undefined
}

/** Words before a row of digits that make it a customer, order or parcel number. */
const otherNumbers =
  /(?:注文|伝票|問い?合わ?せ|契約|受付|会員|管理|整理|口座|追跡|予約|申込|製造|請求書)(?:番号|no\.?|id)\D{0,3}$/

/** Digits in one piece behind such a word; with separators between them they are a telephone number nevertheless. */
function isOther(text: string, groups: readonly Group[]): boolean {
  const { start, plus } = groups[0] as Group
  return groups.length === 1 && !plus && otherNumbers.test(text.slice(Math.max(0, start - 14), start))
}

/** The number with its leading 0, or undefined when it is not a Japanese one. Some systems deliver +810…, so that 0 is dropped. */
function nationalDigits({ groups, digits }: Written): string | undefined {
  const afterCode = (code: string) => `0${digits.slice(code.length).replace(/^0/, '')}`
  if (groups[0]?.plus) return digits.startsWith('81') ? afterCode('81') : undefined
  if (digits.startsWith('01081')) return afterCode('01081')
  if (digits.startsWith('010')) return undefined
  if (groups[0]?.digits === '81' || /^81[5-9]0[1-9]\d{7}$/.test(digits)) return afterCode('81')
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
]

/** A masked digit may be any, so it is taken for one that fits. */
function japaneseKind(national: string): PhoneKind | undefined {
  if (/^0\d{0,1}X/.test(national) || isOwnNumber(national)) return undefined
  const possible = national.replaceAll(maskedDigit, '1')
  return japaneseKinds.find(([prefix, length]) => possible.length === length && prefix.test(possible))?.[2]
}

/** Country code and number, where the way of writing says that there is one. */
function foreignDigits({ groups, digits }: Written): string | undefined {
  if (groups[0]?.plus) return digits
  return digits.startsWith('010') ? digits.slice(3) : northAmerican(groups, digits)
}

/** 1-800-555-0199 and (212) 555-0100: a written form that no other country uses without a plus. */
function northAmerican(groups: readonly Group[], digits: string): string | undefined {
  if (groups.length < 3 || groups.length > 4) return undefined
  const form = groups.map((group) => group.digits.length).join('-')
  if (form === '3-3-4') return `1${digits}`
  return form === '1-3-3-4' && digits.startsWith('1') ? digits : undefined
}

/** The same with the last digits masked, 1-800-555-XXXX. */
function maskedAmerican({ groups, digits }: Written): Omit<PhoneNumber, keyof Range> | undefined {
  const number = groups[0]?.plus || isOwnNumber(digits) ? undefined : northAmerican(groups, digits)
  if (number === undefined || !/^1[2-9]\d{2}/.test(number)) return undefined
  return { number: `+${number}`, kind: 'foreign', dialled: `+${number}` }
}

/** English words that make the digits behind them a number to call, with at most a few other words between. */
const calling = /(?:^|[^a-z])(?:call|dial|phone|ph|ring|tel|contact|helpline|whatsapp|text)(?![a-z])/

/** Words right before the digits of something else. */
const otherEnglish =
  /(?:order|ref|reference|account|invoice|tracking|case|policy|booking|ticket|card|id)(?:[ .:#]{1,2}(?:number|no|id|is))?[ .:#]{0,3}$/

const japanese = /[\u3041-\u30ff\u4e00-\u9fff]/

/** A national number of Britain or North America without its country code, where an English text says that it is to be called. */
function calledDigits(text: string, { groups, digits }: Written): string | undefined {
  const british = /^0[1-9]\d{8,9}$/.test(digits)
  const { start, plus } = groups[0] as Group
  if (plus || !(british || /^1?[2-9]\d{9}$/.test(digits))) return undefined
  const lead = text.slice(Math.max(0, start - 60), start)
  const words = lead.split(/[\d\n]/).at(-1) ?? ''
  if (!calling.test(words) || otherEnglish.test(lead) || japanese.test(lead)) return undefined
  return british ? `44${digits.slice(1)}` : `1${digits.slice(-10)}`
}
