/**
 * "Names a brand, and links elsewhere": how many known phishing links are flagged in an otherwise neutral message, and
 * whether an official link ever is. `MONBAN_DATA=<folder> node bench/brand-links.mjs`, after a build.
 * Options: --missed=30 (links to list), --write (into docs/benchmarks.md). Without MONBAN_DATA only official domains are judged.
 */
import { createEngine } from '@monban/engine'
import { knowledge } from '@monban/knowledge'
import { countBy } from './brand-links/count.mjs'
import { judgeMailDomains, judgeOfficial } from './brand-links/genuine.mjs'
import { judgePhishing } from './brand-links/phishing.mjs'
import { report } from './brand-links/report.mjs'
import { number } from './measure/options.mjs'
import { publish } from './measure/section.mjs'

const folder = process.env.MONBAN_DATA
const engine = createEngine({ knowledge })
const official = judgeOfficial(engine)
const received =
  folder === undefined
    ? undefined
    : { ...judgePhishing(engine, folder), mail: judgeMailDomains(engine, folder) }

publish('brand-links', report({ ruleVersion: engine.ruleVersion, official, received }))
list('Official domains flagged', official.filter(({ flagged }) => flagged).map(describe))
if (received) {
  const missed = received.judged.filter(({ flagged }) => !flagged)
  list('Mail domains flagged', received.mail.filter(({ flagged }) => flagged).map(describe))
  list('Missed, by label', countBy(missed, ({ label, cause }) => `${label}: ${cause}`).map(counted))
  list(
    'Missed links',
    missed.slice(0, number('missed', 30)).map(({ label, url }) => `${label} ${masked(url)}`),
  )
  list('Labels of brands we do not list', countBy(received.unlisted, (label) => label).map(counted))
}

/** @param {{ brand: string, domain: string, id: string, reasons: readonly string[] }} link */
function describe({ brand, domain, id, reasons }) {
  return `${brand} (${id}) ${domain}: ${reasons.join(' ')}`
}

/** @param {readonly [string, number]} entry */
function counted([name, count]) {
  return `${count}\t${name}`
}

/** Shown, but not a link anywhere. @param {string} url */
function masked(url) {
  return url.replace(/^http/i, 'hxxp').replaceAll('.', '[.]').slice(0, 120)
}

/** For whoever works on the rules; none of it belongs on a page. @param {string} title @param {readonly string[]} lines */
function list(title, lines) {
  process.stdout.write(`\n${title}: ${lines.length}\n${lines.map((line) => `  ${line}\n`).join('')}`)
}
