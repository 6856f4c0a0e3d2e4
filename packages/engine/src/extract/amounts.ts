import type { Folded, Range } from '../fold/fold.ts'

export interface Amount extends Range {
  readonly value: number
  readonly currency: 'JPY' | 'USD' | 'EUR' | 'GBP'
}

const yen = /(?:¥\s?)?(\d[\d,]{0,14}(?:\.\d{1,2})?)\s?(億|万|千)?円|¥\s?(\d[\d,]{0,14})/g
const foreign = /([$€£])\s?(\d[\d,]{0,14}(?:\.\d{1,2})?)/g
const scale: Readonly<Record<string, number>> = { 億: 1e8, 万: 1e4, 千: 1e3 }
const currencies = { $: 'USD', '€': 'EUR', '£': 'GBP' } as const

/** Finds sums of money: 10,000円, ¥3,980, 5万円, $49.99. */
export function findAmounts({ text }: Folded): Amount[] {
  const found: Amount[] = []
  for (const match of text.matchAll(yen)) {
    const value = number(match[1] ?? match[3] ?? '') * (scale[match[2] ?? ''] ?? 1)
    found.push({ start: match.index, end: match.index + match[0].length, value, currency: 'JPY' })
  }
  for (const match of text.matchAll(foreign)) {
    const currency = currencies[match[1] as keyof typeof currencies]
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      value: number(match[2] ?? ''),
      currency,
    })
  }
  return found
}

function number(written: string): number {
  return Number(written.replaceAll(',', ''))
}
