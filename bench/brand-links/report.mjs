import { table } from '../measure/section.mjs'
import { share } from '../measure/wilson.mjs'
import { countBy } from './count.mjs'

/**
 * @typedef {ReturnType<typeof import('./phishing.mjs').judgePhishing> & { mail: ReturnType<typeof import('./genuine.mjs').judgeMailDomains> }} Received
 * @param {{ ruleVersion: string, official: ReturnType<typeof import('./genuine.mjs').judgeOfficial>, received: Received | undefined }} result
 */
export function report({ ruleVersion, official, received }) {
  const rows = [
    ...(received ? phishingRows(received) : []),
    row('official domains of the brands we list, each with both names of its brand, flagged', official),
    ...(received
      ? [row('mail domains of Japanese companies (another project’s list), flagged', received.mail)]
      : []),
  ]
  return [
    `Rules ${ruleVersion}. ${received ? 'With MONBAN_DATA.' : 'Without MONBAN_DATA: official domains only.'}`,
    '',
    ...table(['', 'of', 'count', 'share (95 %)'], rows),
    ...(received ? missTable(received) : []),
  ]
}

/** @param {Received} received */
function phishingRows({ judged, unlisted }) {
  const all = judged.length + unlisted.length
  const brands = new Set(judged.map(({ id }) => id)).size
  return [
    counts(`phishing links to 2025-06 whose brand we list (${brands} brands)`, judged.length, all),
    row('of these, flagged (`scam` or `caution`)', judged),
    counts(
      'of these, with the reason `brand-link`',
      judged.filter(({ marked }) => marked).length,
      judged.length,
    ),
  ]
}

/** Few causes carry a name of a host, which would say more of one link than of the rules. @param {Received} received */
function missTable({ judged }) {
  const missed = judged.filter(({ flagged }) => !flagged)
  const causes = countBy(missed, ({ cause = '' }) => cause.replace(/ \(.*\)$/, ''))
  if (missed.length === 0) return []
  return [
    '',
    'Phishing links not flagged, by cause:',
    '',
    ...table(
      ['cause', 'links'],
      causes.map(([cause, n]) => [cause, String(n)]),
    ),
  ]
}

/** @param {string} name @param {readonly { flagged: boolean }[]} judged */
function row(name, judged) {
  return counts(name, judged.filter(({ flagged }) => flagged).length, judged.length)
}

/** @param {string} name @param {number} count @param {number} total */
function counts(name, count, total) {
  return [name, total.toLocaleString('en'), count.toLocaleString('en'), share(count, total)]
}
