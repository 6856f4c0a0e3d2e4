/** Normal quantile of a two-sided 95 % interval. */
const z = 1.959964

/**
 * A share with Wilson's 95 % interval, as a reader wants it: `97.4 % (94.1–98.9)`.
 * @param {number} count
 * @param {number} total
 */
export function share(count, total) {
  if (total === 0) return '–'
  const rate = count / total
  const scale = 1 + z ** 2 / total
  const centre = (rate + z ** 2 / (2 * total)) / scale
  const margin = (z / scale) * Math.sqrt((rate * (1 - rate)) / total + z ** 2 / (4 * total ** 2))
  const percent = (/** @type {number} */ part) => (100 * Math.min(1, Math.max(0, part))).toFixed(1)
  return `${percent(rate)} % (${percent(centre - margin)}–${percent(centre + margin)})`
}
