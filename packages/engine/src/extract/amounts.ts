import type { Folded, Range } from '../fold/fold.ts'

export interface Amount extends Range {
  readonly value: number
  readonly currency: 'JPY' | 'USD' | 'EUR' | 'GBP'
}

/** A backslash is how mail in old Japanese encodings writes ¥. */
const yen =
  /(?<![\d,.数何〇零一二三四五六七八九十百千万億])(?:[¥\\]\s?)?([\d〇零一二三四五六七八九十百千万億][\d,.〇零一二三四五六七八九十百千万億]*)\s?円|[¥\\]\s?(\d[\d,]{0,14})/g
const foreign = /([$€£])\s?(\d[\d,]{0,14}(?:\.\d{1,2})?)/g
const currencies = { $: 'USD', '€': 'EUR', '£': 'GBP' } as const

/** Finds sums of money: 10,000円, ¥3,980, 5万円, 一億二千万円, $49.99. */
export function findAmounts({ text }: Folded): Amount[] {
  const found: Amount[] = []
  for (const match of text.matchAll(yen))
    found.push({ value: readFigure(match[1] ?? match[2] ?? ''), currency: 'JPY', ...rangeOf(match) })
  for (const match of text.matchAll(foreign)) {
    const currency = currencies[match[1] as keyof typeof currencies]
    found.push({ value: readFigure(match[2] ?? ''), currency, ...rangeOf(match) })
  }
  return found.filter(({ value }) => Number.isFinite(value)).sort((a, b) => a.start - b.start)
}

function rangeOf(match: RegExpExecArray): Range {
  return { start: match.index, end: match.index + match[0].length }
}

const kanjiDigits = '〇一二三四五六七八九'
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 億: 1e8 }

/** Longest sum, in units; what is longer is none. */
const longestFigure = 24

/** Reads 3,980 and 1億2千万 and 三万五千; NaN for what is no figure. 万 and 億 multiply all that stands before them. */
function readFigure(written: string): number {
  if (written.length > longestFigure) return Number.NaN
  let total = 0
  let section = 0
  let figure = ''
  for (const character of written.replaceAll(',', '')) {
    const unit = units[character]
    if (unit === undefined) {
      const kanji = kanjiDigits.indexOf(character.replace('零', '〇'))
      figure += kanji < 0 ? character : kanji
    } else if (unit < 1e4) {
      section += Number(figure || 1) * unit
      figure = ''
    } else {
      total += (section + Number(figure || (section === 0 ? 1 : 0))) * unit
      section = 0
      figure = ''
    }
  }
  return Math.round((total + section + Number(figure)) * 100) / 100
}
