import type { Rate } from './wilson.ts'

/** Figures as people read them. Shares are written as percentages. */

export function share({ rate, low, high }: Rate): string {
  return `${percent(rate)} (${percent(low)}–${percent(high)})`
}

export function percent(share: number): string {
  return (share * 100).toFixed(2)
}

/** A difference of two shares, always with its sign. */
export function points(difference: number): string {
  const text = percent(difference)
  if (Number(text) === 0) return '0.00'
  return difference > 0 ? `+${text}` : text
}

/** A count; a sum of weights may have a fraction. */
export function grouped(count: number): string {
  return count.toLocaleString('en', { maximumFractionDigits: 1 })
}
