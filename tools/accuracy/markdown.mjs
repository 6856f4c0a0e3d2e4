/** @typedef {import('../../packages/cli/src/eval/wilson.ts').Rate} Rate */

/** A table; the first column to the left, the others to the right. @param {string[]} header @param {string[][]} rows */
export function table(header, rows) {
  const line = (/** @type {string[]} */ cells) => `| ${cells.map(escaped).join(' | ')} |`
  return [
    line(header),
    `|${header.map((_, column) => (column === 0 ? '---' : '--:')).join('|')}|`,
    ...rows.map(line),
  ].join('\n')
}

/** @param {string} cell */
function escaped(cell) {
  return cell.replaceAll('\\', '\\\\').replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll(/\s+/g, ' ')
}

/** A share with its interval, in per cent. @param {Rate} rate */
export function share(rate) {
  return `${percent(rate.rate)} (${percent(rate.low)}–${percent(rate.high)})`
}

/** @param {number} value */
export function percent(value) {
  return (value * 100).toFixed(1)
}

/** A difference of shares in points, with its sign. @param {number} difference */
export function points(difference) {
  const text = percent(difference)
  if (Number(text) === 0) return '0.0'
  return difference > 0 ? `+${text}` : text
}

/** @param {number} value */
export function count(value) {
  return value.toLocaleString('en', { maximumFractionDigits: 1 })
}

/** @param {string} command */
export function shell(command) {
  return `    ${command}`
}
