import { knowledge } from '@monban/knowledge'
import { messageWith } from './messages.mjs'

const official = new Set(knowledge.brands.flatMap(({ domains }) => domains.map(({ domain }) => domain)))
const unconfirmed = new Set(knowledge.brands.flatMap(({ unconfirmedDomains }) => unconfirmedDomains ?? []))

/**
 * Why a message with a phishing link was not flagged; the first that holds.
 * @param {import('@monban/engine').Engine} engine
 * @param {{ label: string, url: string, verdict: import('@monban/engine').Verdict }} miss
 */
export function missCause(engine, { label, url, verdict }) {
  const host = hostOf(url)
  if (!namesBrand(engine, label)) return 'the name is not recognised in the text'
  if (!verdict.notChecked.includes('links')) return 'the link is not read as one'
  if (host === undefined) return 'the link has no host'
  const owned = parents(host)
  if (owned.some((name) => official.has(name)))
    return `the host is listed as official (${owned.find((name) => official.has(name))})`
  if (owned.some((name) => unconfirmed.has(name)))
    return 'the host is believed to be official (unconfirmedDomains)'
  if (/\.(?:go|lg)\.jp$/.test(host)) return 'the host is under go.jp or lg.jp'
  const reasons = verdict.reasons.map(({ id, direction }) => (direction === 'genuine' ? `–${id}` : id))
  return `below caution: ${reasons.join(' ') || 'no reason found'}`
}

/** Whether the name is known at all: the same message with a host that is certainly no one's. @param {import('@monban/engine').Engine} engine @param {string} label */
function namesBrand(engine, label) {
  const { reasons } = engine.judge(messageWith(label, 'https://monban.example/'))
  return reasons.some(({ id }) => id === 'brand-link')
}

/** @param {string} url */
function hostOf(url) {
  try {
    return new URL(/^[a-z]+:/i.test(url) ? url : `http://${url}`).hostname
  } catch {
    return undefined
  }
}

/** a.b.example → a.b.example, b.example, example. @param {string} host */
function parents(host) {
  const labels = host.split('.')
  return labels.map((_, at) => labels.slice(at).join('.'))
}
