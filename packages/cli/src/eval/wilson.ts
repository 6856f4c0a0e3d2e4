/** A share with its 95 % confidence interval; all three from 0 to 1. */
export interface Rate {
  readonly rate: number
  readonly low: number
  readonly high: number
}

/** Normal quantile of a two-sided 95 % interval. */
const z = 1.959964

/**
 * Wilson's score interval: unlike the textbook one it stays honest near 0 and 1, where our rates lie. `total` > 0; both
 * may be sums of weights, `count` at most `total`.
 */
export function wilson(count: number, total: number): Rate {
  const rate = Math.min(1, count / total)
  const scale = 1 + z ** 2 / total
  const centre = (rate + z ** 2 / (2 * total)) / scale
  const margin = (z / scale) * Math.sqrt((rate * (1 - rate)) / total + z ** 2 / (4 * total ** 2))
  // Rounding must not push a bound past what was observed, nor out of the possible.
  return {
    rate,
    low: Math.max(0, Math.min(rate, centre - margin)),
    high: Math.min(1, Math.max(rate, centre + margin)),
  }
}
