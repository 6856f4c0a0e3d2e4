/** Measures the matcher on one core and prints JSON; `campaigns.mjs` runs it. */
import { CampaignMatcher } from '@monban/engine'
import { knowledge } from '@monban/knowledge'
import { leastShingles, shinglesOf } from '../../packages/engine/dist/campaigns/shingles.js'
import { skeletonOf, slotsOf } from '../../packages/engine/dist/campaigns/skeleton.js'
import { number } from '../measure/options.mjs'
import { quantile } from '../measure/quantile.mjs'
import { ownCorpus, receivedMessages } from '../messages/read.mjs'
import { campaignDrafts } from './texts.mjs'

const count = number('campaigns', 100_000)
const asked = number('asked', 2_000)
const folder = process.env.MONBAN_DATA
const corpus = ownCorpus()
const make = campaignDrafts(
  corpus.filter(({ label, lang }) => label === 'scam' && lang === 'ja').map(({ text }) => text),
  number('seed', 1),
)
const received =
  folder === undefined ? [] : receivedMessages(folder).filter(({ lang }) => /^(?:ja|en)$/.test(lang))
const genuine = {
  'our corpus': texts(corpus.filter(({ label }) => label === 'ham')),
  ...(folder !== undefined && { received: texts(received.filter(({ label }) => label === 'ham')) }),
}

/** A draft that has enough letters for a campaign; three short clauses need not have. */
function longEnough() {
  for (;;) {
    const draft = make.next()
    if (shinglesOf(skeletonOf(slotsOf(make.text(draft)))).length >= leastShingles) return draft
  }
}

const empty = settledHeap()
const drafts = Array.from({ length: count }, longEnough)
const campaigns = drafts.map((draft, i) => campaign(`c${i}`, make.text(draft)))
const before = settledHeap()
const started = performance.now()
const matcher = new CampaignMatcher(campaigns)
const adding = (performance.now() - started) / count
const heap = settledHeap() - before
const chosen = drafts.flatMap((draft, i) =>
  i % Math.ceil(count / asked) === 0 ? [{ id: `c${i}`, draft }] : [],
)
const copies = chosen.map(({ id, draft }) => ({ id, text: make.copy(draft) }))
const reworded = chosen.map(({ id, draft }) => ({ id, text: make.reworded(draft) }))
const strangers = Array.from({ length: asked }, () => make.text(make.next()))
const seeds = new CampaignMatcher(knowledge.campaigns)

process.stdout.write(
  JSON.stringify({
    count,
    adding,
    bytes: { arrays: matcher.bytes / count, heap: heap / count, texts: (before - empty) / count },
    found: { copies: found(copies), reworded: found(reworded), received: foundInGroups() },
    wrong: {
      'other scams from the same clauses': {
        hits: strangers.filter((text) => matcher.match(text)).length,
        of: strangers.length,
      },
      ...Object.fromEntries(
        Object.entries(genuine).flatMap(([name, list]) => [
          [`genuine, ${name}`, { hits: list.filter((text) => matcher.match(text)).length, of: list.length }],
          [
            `genuine, ${name}, by the seed campaigns`,
            { hits: list.filter((text) => seeds.match(text)).length, of: list.length },
          ],
        ]),
      ),
    },
    times: {
      'a copy of one of them': times(
        matcher,
        copies.map(({ text }) => text),
      ),
      'a genuine message': times(matcher, genuine['our corpus']),
      'a scam that is none of them': times(matcher, strangers),
      'a mail of 20,000 characters': times(matcher, longMails()),
      'a copy, all being copies of one text': flooded(),
      'a genuine message, seed campaigns only': times(seeds, genuine['our corpus']),
    },
  }),
)

/** Twenty of twenty thousand characters. */
function longMails() {
  const all = genuine['our corpus'].join('\n')
  return Array.from({ length: 20 }, (_, i) => all.slice(2_000 * i, 2_000 * i + 20_000))
}

/** @param {string} id @param {string} sample @returns {import('@monban/engine').Campaign} */
function campaign(id, sample) {
  return { id, title: { ja: id, en: id }, kind: 'account-phishing', article: id, samples: [sample] }
}

/** @param {readonly { text: string, subject?: string | undefined }[]} rows */
function texts(rows) {
  return rows.map(({ subject, text }) => (subject ? `${subject}\n${text}` : text))
}

/** How many name the campaign that they are of, and how alike they are. @param {readonly { id: string, text: string }[]} list */
function found(list) {
  const matches = list.map(({ id, text }) => ({ id, match: matcher.match(text) }))
  const right = matches.filter(({ id, match }) => match?.campaign.id === id)
  const alike = list.map(
    ({ id, text }) => new CampaignMatcher([campaign(id, text)]).match(sampleOf(id))?.similarity ?? 0,
  )
  return {
    hits: right.length,
    of: list.length,
    alike: { middle: quantile(alike, 0.5), tenth: quantile(alike, 0.1) },
  }
}

/** Of each near-duplicate group of received scams the first is made a campaign, and the others are asked for. */
function foundInGroups() {
  const groups = new Map()
  for (const { group, label, text } of received)
    if (label === 'scam') groups.set(group, [...(groups.get(group) ?? []), text])
  const known = new CampaignMatcher()
  for (const [group, [first]] of groups) tryAdding(known, campaign(group, first))
  const others = [...groups].flatMap(([group, [, ...texts]]) =>
    known.find(group) ? texts.map((/** @type {string} */ text) => ({ group, text })) : [],
  )
  const matches = others.filter(({ text }) => known.match(text))
  const right = matches.filter(({ group, text }) => known.match(text)?.campaign.id === group)
  return { hits: matches.length, right: right.length, of: others.length }
}

/** Some received texts are hardly more than a link. @param {CampaignMatcher} known @param {import('@monban/engine').Campaign} one */
function tryAdding(known, one) {
  try {
    known.add(one)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
}

/** @param {string} id */
function sampleOf(id) {
  return matcher.find(id)?.samples[0] ?? ''
}

function flooded() {
  const [first] = drafts
  if (!first) throw new Error('--campaigns takes at least 1')
  const flood = new CampaignMatcher(campaigns.map(({ id }) => campaign(id, make.copy(first))))
  return times(
    flood,
    Array.from({ length: 500 }, () => make.copy(first)),
  )
}

/**
 * Milliseconds for one match, over the texts. Of each text the best of five counts: the others were interrupted by whatever
 * else the machine had to do.
 * @param {CampaignMatcher} within
 * @param {readonly string[]} list
 */
function times(within, list) {
  const best = list.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < 5; round++)
    for (const [i, text] of list.entries()) {
      const from = process.hrtime.bigint()
      within.match(text)
      best[i] = Math.min(best[i] ?? 0, Number(process.hrtime.bigint() - from) / 1e6)
    }
  return { median: quantile(best, 0.5), p99: quantile(best, 0.99), slowest: quantile(best, 1) }
}

/** Bytes on the heap and beside it, garbage collected if `node --expose-gc` allows it. */
function settledHeap() {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
