import { join } from 'node:path'
import { readCsv } from '../messages/csv.mjs'
import { missCause } from './causes.mjs'
import { messageWith } from './messages.mjs'
import { brandOf } from './names.mjs'

/**
 * @typedef {{ label: string, url: string, id: string, flagged: boolean, marked: boolean, cause?: string }} JudgedLink
 */

/**
 * Links that JPCERT/CC listed as phishing, each in a message that names the brand it was listed for.
 * @param {import('@monban/engine').Engine} engine
 * @param {string} folder
 */
export function judgePhishing(engine, folder) {
  const rows = readCsv(join(folder, 'urls-phishing-dev.csv')).filter(({ source }) =>
    source?.startsWith('JPCERTCC/'),
  )
  /** @type {JudgedLink[]} */
  const judged = []
  /** @type {string[]} */
  const unlisted = []
  for (const { url = '', brand: label = '' } of rows) {
    const id = brandOf(label)
    if (id === undefined) unlisted.push(label)
    else judged.push({ label, url, id, ...judgeLink(engine, label, url) })
  }
  return { judged, unlisted }
}

/** @param {import('@monban/engine').Engine} engine @param {string} label @param {string} url */
function judgeLink(engine, label, url) {
  const verdict = engine.judge(messageWith(label, url))
  const flagged = verdict.level === 'scam' || verdict.level === 'caution'
  const marked = verdict.reasons.some(({ id }) => id === 'brand-link')
  return { flagged, marked, ...(!flagged && { cause: missCause(engine, { label, url, verdict }) }) }
}
