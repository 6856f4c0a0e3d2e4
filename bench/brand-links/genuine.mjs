import { join } from 'node:path'
import { knowledge } from '@monban/knowledge'
import { readCsv } from '../messages/csv.mjs'
import { messagesWith } from './messages.mjs'
import { brandOf } from './names.mjs'

/**
 * Every official domain of every brand, in a message that names that brand, in each wording and with each of its two names.
 * @param {import('@monban/engine').Engine} engine
 */
export function judgeOfficial(engine) {
  const links = knowledge.brands.flatMap(({ id, name, domains }) =>
    domains.flatMap(({ domain }) => [name.ja, name.en].map((brand) => ({ id, brand, domain }))),
  )
  return judgeDomains(engine, links)
}

/**
 * Domains that another project lists as mail senders of Japanese companies, in messages that name the company.
 * @param {import('@monban/engine').Engine} engine
 * @param {string} folder
 */
export function judgeMailDomains(engine, folder) {
  const rows = readCsv(join(folder, 'urls-legit-dev.csv')).filter(({ source }) =>
    source?.includes('MilterAgent'),
  )
  const links = rows.map(({ domain = '', owner = '' }) => ({
    id: brandOf(owner) ?? 'not listed',
    brand: owner,
    domain,
  }))
  return judgeDomains(engine, links)
}

/** @param {import('@monban/engine').Engine} engine @param {readonly { id: string, brand: string, domain: string }[]} links */
function judgeDomains(engine, links) {
  return links.map((link) => {
    const messages = [`https://${link.domain}/`, `https://www.${link.domain}/a/4417`].flatMap((url) =>
      messagesWith(link.brand, url),
    )
    const bad = messages
      .map((message) => engine.judge(message))
      .filter(({ level }) => level === 'scam' || level === 'caution')
    const reasons = [...new Set(bad.flatMap((verdict) => verdict.reasons.map(({ id }) => id)))]
    return { ...link, flagged: bad.length > 0, reasons }
  })
}
