import { likeness } from './campaigns/campaign-matcher.ts'
import type { Evidence } from './enrich.ts'
import type { Sector } from './knowledge.ts'
import type { Concept } from './lexicon/concepts.ts'
import type { Level, Reason, ScamKind } from './verdict.ts'

/** What a kind is voted for by: what the message speaks of, the trade of the body that it names, and the way out it offers. */
type Mark = Concept | `sector:${Sector}` | 'link' | 'number'
type Votes = Readonly<Partial<Record<Mark, number>>>

/** Votes per kind. Wording that can mean nothing else weighs most; what many kinds share only tips the scales. */
const votes: Readonly<Partial<Record<ScamKind, Votes>>> = {
  sextortion: { sextortion: 5, crypto: 1.5 },
  'fake-president': { president: 4.5, superior: 2, bankTransfer: 1 },
  'impersonated-family': { acquaintance: 4.5, needMoney: 3, secrecy: 0.5, bankTransfer: 0.5 },
  'fake-police': { arrest: 5, authority: 2.5, handOver: 1, secrecy: 0.5 },
  'support-scam': {
    infection: 5,
    remote: 3.5,
    bogusOrder: 2,
    notYou: 1,
    'sector:technology': 1.5,
    number: 0.5,
  },
  refund: { refund: 3, payBack: 2.5, atm: 1.5, publicOffice: 2, tradeBank: 0.5 },
  'side-job': { easyWork: 5 },
  investment: { invest: 4.5, bigPay: 3, crypto: 0.5, channelMove: 0.5 },
  romance: { romance: 4.5, adult: 4, opener: 2, channelMove: 1, fortune: 1, needMoney: 0.5, invest: 1.5 },
  'advance-fee': { fortune: 4, loan: 4, homeOffer: 4, feeFirst: 3, bigPay: 0.5 },
  parcel: { absence: 5, 'sector:delivery': 3.5, tradeParcel: 2.5 },
  'malware-app': { installApp: 3, guardDown: 4, tradeFile: 2.5, link: 0.5 },
  'court-papers': { tradeCourt: 6, courtPaper: 2, legal: 1.5, unpaid: 0.5, 'sector:public-body': 1 },
  tax: { tradeTax: 4.5, legal: 2, 'sector:public-body': 2, unpaid: 1 },
  'one-click': { oneClick: 3.5, number: 0.5 },
  'unpaid-charge': {
    toll: 4,
    unpaid: 3,
    legal: 3,
    number: 1.5,
    cutoff: 1,
    exposure: 1,
    courtThreat: 1,
    courtPaper: 1.5,
    oneClick: 0.5,
    prepaidErrand: 1,
    callBack: 1,
    'sector:billing': 1,
  },
  utility: { tradeUtility: 4, inspection: 2.5, 'sector:utility': 3, cutoff: 1, pressOne: 2.4 },
  prize: { prize: 4, cure: 3, points: 3, premiumRate: 3 },
  'bank-phishing': {
    'sector:bank': 4.5,
    tradeBank: 3,
    locked: 1,
    intrusion: 1,
    verifyIdentity: 1,
    link: 0.5,
  },
  'card-phishing': {
    'sector:card': 5.5,
    tradeCard: 2.5,
    intrusion: 1,
    locked: 1,
    verifyIdentity: 0.5,
    paymentProblem: 0.5,
    link: 0.5,
  },
  'securities-phishing': {
    'sector:securities': 4,
    tradeSecurities: 3.5,
    intrusion: 1,
    verifyIdentity: 0.5,
    link: 1,
  },
  'carrier-phishing': { 'sector:carrier': 4, tradeCarrier: 2.5, verifyIdentity: 0.5, link: 1 },
  'account-phishing': {
    'sector:technology': 3,
    'sector:shop': 3,
    'sector:transport': 2.5,
    'sector:social': 2,
    'sector:payment': 1.5,
    'sector:travel': 1,
    tradeAccount: 2,
    intrusion: 2,
    locked: 2,
    verifyIdentity: 1.5,
    paymentProblem: 1.5,
    enterSecret: 1,
    cutoff: 0.5,
    link: 1,
  },
}

const kinds = Object.keys(votes) as ScamKind[]

/** The same by mark: a message has few of them. */
const votesByMark = new Map<string, [kind: number, count: number][]>()
for (const [kind, table] of Object.values(votes).entries())
  for (const [mark, count] of Object.entries(table))
    votesByMark.set(mark, [...(votesByMark.get(mark) ?? []), [kind, count]])

/** Fewest votes that name a kind: more than a link or one shared word. */
const fewest = 2

/** Votes for what a number in the message is listed for. */
const ofListing = 3

/** Names the kind of scam that the evidence points to, or null when it points to none in particular. */
export function kindOf(level: Level, evidence: Evidence, reasons: readonly Reason[]): ScamKind | null {
  if (level === 'verify') return reasons.some(({ id }) => id === 'court-papers') ? 'court-papers' : null
  const { campaign } = evidence
  const copied = campaign && campaign.similarity >= likeness.copy
  if (copied && reasons.some(({ id }) => id === 'known-campaign')) return campaign.campaign.kind
  return mostVoted(marksOf(evidence), listedKind(evidence))
}

/** The kind with most votes, the first of equals. */
function mostVoted(marks: ReadonlySet<string>, listed: ScamKind | undefined): ScamKind | null {
  const sums = kinds.map((kind): number => (kind === listed ? ofListing : 0))
  for (const mark of marks)
    for (const [kind, count] of votesByMark.get(mark) ?? []) sums[kind] = (sums[kind] as number) + count
  const most = Math.max(...sums)
  return most < fewest ? null : (kinds[sums.indexOf(most)] as ScamKind)
}

function listedKind({ phones, listed }: Evidence): ScamKind | undefined {
  return phones.map(({ number }) => listed.get(number)?.scam).find((scam) => scam !== undefined)
}

function marksOf({
  concepts,
  brands,
  senderBrands,
  strangeLinks,
  strangePhones,
}: Evidence): ReadonlySet<string> {
  const marks = new Set<string>(concepts.keys())
  const brand = brands[0]?.brand ?? senderBrands[0]
  if (brand) marks.add(`sector:${brand.sector}`)
  if (strangeLinks.length > 0) marks.add('link')
  if (strangePhones.length > 0) marks.add('number')
  return marks
}
