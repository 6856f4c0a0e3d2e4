import type { Localized } from '@monban/engine'
import {
  describeRange,
  NumberError,
  type NumberProblem,
  numberLimits,
  spellNumber,
} from '@monban/engine/calls'
import { numbering } from '@monban/knowledge/numbering'
import { RowFault } from './row-fault.ts'

/** Digits of an E.164 number: the shortest that any country has, and the most. */
const fewest = 7
const most = 15

/** Reads a number as people and systems write it. @returns E.164 without `+` @throws RowFault */
export function readNumber(written: string, international: boolean, column = 'number'): number {
  const spelled = spell(written, column)
  if (international && !/^\s*(?:tel:)?[+＋]/i.test(written)) throw new RowFault(column, noPlus)
  if (!spelled.startsWith('+')) throw new RowFault(column, notE164)
  const digits = spelled.length - 1
  if (digits < fewest || digits > most) {
    throw new RowFault(column, {
      ja: `E.164 の番号は ${fewest}〜${most} 桁です。${digits} 桁あります`,
      en: `an E.164 number has ${fewest} to ${most} digits; this has ${digits}`,
    })
  }
  if (spelled[1] === '0') throw new RowFault(column, zeroFirst)
  return Number(spelled.slice(1))
}

/** The same, for lists of who has a number: nobody has one that no plan allows. */
export function readOwnedNumber(written: string, international: boolean, column: string): number {
  const number = readNumber(written, international, column)
  if (describeRange(`+${number}`, numbering).assignment !== 'impossible') return number
  throw new RowFault(column, {
    ja: `+${number} はどの番号計画にもない番号です`,
    en: `+${number} is a number that no numbering plan allows`,
  })
}

function spell(written: string, column: string): string {
  try {
    return spellNumber(written)
  } catch (error) {
    if (error instanceof NumberError) throw new RowFault(column, problems[error.problem](error.limit))
    throw error
  }
}

const problems: Readonly<Record<NumberProblem, (limit: number | undefined) => Localized>> = {
  empty: () => ({ ja: '番号がありません', en: 'there is no number' }),
  characters: () => ({
    ja: '数字・先頭の +・区切り以外の文字があります',
    en: 'characters other than digits, a leading + and separators',
  }),
  'only-zeros': () => ({ ja: '0 しかありません', en: 'zeros only' }),
  'too-long': (limit) =>
    limit === numberLimits.digits
      ? { ja: `番号は ${limit} 桁までです`, en: `a number has at most ${limit} digits` }
      : { ja: `番号は ${limit} 文字までです`, en: `at most ${limit} characters` },
}

const noPlus = {
  ja: '+ と国番号で始まっていません',
  en: 'does not begin with + and a country code',
}
const notE164 = {
  ja: '110 や #9110 のように国の中だけで通じる番号です。名簿には E.164 の番号だけが入ります',
  en: 'dialled only within a country, like 110 or #9110; a directory holds E.164 numbers',
}
const zeroFirst = { ja: '国番号は 0 で始まりません', en: 'no country code begins with 0' }
