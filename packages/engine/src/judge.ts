import type { Evidence } from './enrich.ts'
import type { Range } from './fold/fold.ts'
import { kindOf } from './kind.ts'
import type { AdviceKey } from './knowledge.ts'
import { meet } from './ranges.ts'
import { signals } from './signals/index.ts'
import { type Finding, type Group, groupMaximum, type Signal } from './signals/signal.ts'
import { scoreCurve } from './statistics/weights.ts'
import {
  type Level,
  type Reason,
  type ScamKind,
  type Span,
  type Unchecked,
  uncheckedThings,
  type Verdict,
} from './verdict.ts'

/** Points from which a message is called `scam` or `caution`; a scam needs evidence of two themes as well. */
const threshold = { scam: 6, caution: 4 } as const

/** Points that a scam needs besides its wording and a stranger's hello, however sure those look. */
const leastBesideWords = 1.5
const words = new Set(['scam-wording', 'stranger-opener'])

/** Weighs the evidence. Pure: no clock, no randomness, no I/O. */
export function judge(evidence: Evidence, ruleVersion: string): Verdict {
  const reasons = markedOnce(weigh(evidence))
  const points = total(reasons, 'scam') - total(reasons, 'genuine')
  const level = levelOf(reasons.filter(decides), evidence.message.mail !== undefined)
  const kind = level === 'no-signs' ? null : kindOf(level, evidence, reasons)
  return {
    level,
    score: scoreOf(points),
    kind,
    impersonates: level === 'scam' || level === 'caution' ? impersonatedBy(evidence, reasons) : null,
    campaign: level === 'scam' || level === 'caution' ? campaignOf(evidence, reasons) : null,
    reasons,
    advice: isOpener(level, kind, reasons) ? 'stranger' : adviceFor(level, kind, evidence),
    notChecked: unchecked(evidence),
    ruleVersion,
  }
}

/** In percent, at even odds beforehand. */
function scoreOf(points: number): number {
  return Math.round(100 / (1 + Math.exp(-(scoreCurve.slope * points + scoreCurve.offset))))
}

interface Found {
  readonly signal: Signal
  readonly finding: Finding
}

function weigh(evidence: Evidence): Reason[] {
  const found: Found[] = []
  for (const signal of signals as readonly Signal[]) {
    if (evidence.warning && signal.direction === 'scam' && !signal.inWarnings) continue
    const finding = signal.detect(evidence)
    if (finding) found.push({ signal, finding })
  }
  const groups = new Map<Group, number>()
  for (const { signal, finding } of found)
    groups.set(signal.group, (groups.get(signal.group) ?? 0) + (finding.weight ?? signal.weight))
  return found
    .map(({ signal, finding }) => toReason(evidence, signal, finding, groups.get(signal.group) ?? 0))
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
}

/** Evidence of the text as a whole; what else is found stands within it. */
const ofTheWhole = new Set(['known-campaign', 'scam-wording', 'genuine-wording'])

/**
 * What a message shares with a campaign holds all that the other reasons point at, so it is marked only where they mark nothing;
 * a passage of common wording is marked only where no mark says more.
 */
function markedOnce(reasons: readonly Reason[]): Reason[] {
  const others = reasons
    .filter((reason) => decides(reason) && !ofTheWhole.has(reason.id))
    .flatMap(({ spans }) => spans)
  return reasons.map((reason) => {
    if (!ofTheWhole.has(reason.id)) return reason
    if (reason.id === 'known-campaign') return others.length > 0 ? { ...reason, spans: [] } : reason
    return { ...reason, spans: reason.spans.filter((span) => !others.some((other) => meet(span, other))) }
  })
}

/** A group above its maximum shrinks as a whole, so that none of its evidence is lost from the explanation. */
function toReason(evidence: Evidence, signal: Signal, finding: Finding, groupTotal: number): Reason {
  const share = Math.min(1, groupMaximum[signal.group] / groupTotal)
  return {
    id: signal.id,
    direction: signal.direction,
    group: signal.group,
    weight: Math.max(0.01, Math.round((finding.weight ?? signal.weight) * share * 100) / 100),
    spans: spansOf(evidence, finding),
    values: finding.values ?? {},
  }
}

/** Most spans that one reason marks; the first ones make the point. */
const mostSpans = 12

function spansOf(evidence: Evidence, { ranges }: Finding): Span[] {
  const spans: Span[] = []
  for (let i = 0; i < ranges.length && i < mostSpans; i++) {
    const span = evidence.spanOf(ranges[i] as Range)
    if (span) spans.push(span)
  }
  return spans.sort(
    (a, b) => Number(a.field !== 'subject') - Number(b.field !== 'subject') || a.start - b.start,
  )
}

function total(reasons: readonly Reason[], direction: Reason['direction']): number {
  return reasons.reduce((sum, reason) => (reason.direction === direction ? sum + reason.weight : sum), 0)
}

/** Evidence in a mail can lie beside its text, in an address or a file; the reason then names it. */
function namesSomething({ words, hosts }: Reason['values']): boolean {
  return words !== undefined || hosts !== undefined
}

/**
 * How a text is written says nothing of what it wants. Disguises are read through, and then count for the score alone, so that
 * no genuine message becomes a false alarm by an invisible character or a foreign glyph.
 */
function decides({ group }: Reason): boolean {
  return group !== 'forensics'
}

function levelOf(reasons: readonly Reason[], isMail: boolean): Level {
  const points = total(reasons, 'scam') - total(reasons, 'genuine')
  const has = (wanted: string) => reasons.some(({ id }) => id === wanted)
  if (has('court-papers')) return 'verify'
  const marked = reasons.some(({ spans, values }) => spans.length > 0 || (isMail && namesSomething(values)))
  const beside = total(
    reasons.filter(({ id }) => !words.has(id)),
    'scam',
  )
  if (points >= threshold.scam && marked && countThemes(reasons) >= 2 && beside >= leastBesideWords)
    return 'scam'
  if (has('office-notice')) return 'verify'
  // However ordinary the words beside it, a file that runs a program is not waved through.
  const armed = has('dangerous-attachment') && !has('authenticated-sender')
  return (points >= threshold.caution || armed) && marked ? 'caution' : 'no-signs'
}

function countThemes(reasons: readonly Reason[]): number {
  return new Set(reasons.filter(({ direction }) => direction === 'scam').map(({ group }) => group)).size
}

const identityReasons = new Set([
  'brand-link',
  'brand-number',
  'never-does',
  'brand-sender',
  'display-name-impersonation',
  'sender-lookalike',
  'failed-authentication',
])

function impersonatedBy(evidence: Evidence, reasons: readonly Reason[]): string | null {
  const named = reasons.find(({ id }) => identityReasons.has(id))?.values.brand
  if (typeof named === 'string') return named
  return evidence.brands[0]?.brand.id ?? evidence.senderBrands[0]?.id ?? null
}

function campaignOf({ campaign: match }: Evidence, reasons: readonly Reason[]): Verdict['campaign'] {
  if (!match || !reasons.some(({ id }) => id === 'known-campaign')) return null
  return { id: match.campaign.id, similarity: Math.round(100 * match.similarity) / 100 }
}

const adviceByKind: Readonly<Partial<Record<ScamKind, AdviceKey>>> = {
  'unpaid-charge': 'unpaid-charge',
  'one-click': 'unpaid-charge',
  'court-papers': 'court-papers',
  'fake-police': 'phone-pressure',
  'support-scam': 'phone-pressure',
  refund: 'phone-pressure',
  utility: 'phone-pressure',
  investment: 'money-request',
  romance: 'money-request',
  'side-job': 'money-request',
  'impersonated-family': 'money-request',
  'fake-president': 'money-request',
  sextortion: 'money-request',
  'advance-fee': 'money-request',
}

/** Themes of what a message wants; as long as none is there, a stranger has only said hello. */
const wants = new Set<string>([
  'money',
  'payment',
  'secrets',
  'account',
  'demand',
  'threat',
  'link',
  'lure',
  'remote',
])

function isOpener(level: Level, kind: ScamKind | null, reasons: readonly Reason[]): boolean {
  if (
    level === 'no-signs' ||
    level === 'verify' ||
    !(kind === null || kind === 'romance' || kind === 'investment')
  )
    return false
  const against = reasons.filter(({ direction }) => direction === 'scam')
  return against.some(({ id }) => id === 'stranger-opener') && !against.some(({ group }) => wants.has(group))
}

function adviceFor(level: Level, kind: ScamKind | null, { phones, links }: Evidence): AdviceKey {
  if (level === 'no-signs') return 'no-signs'
  if (level === 'verify') return kind === 'court-papers' ? 'court-papers' : 'verify-sender'
  if (level === 'caution' && kind === null) return 'caution'
  const usual = kind ? adviceByKind[kind] : undefined
  if (usual) return usual
  if (links.length > 0 || phones.length === 0) return 'phishing-link'
  return 'phone-pressure'
}

function unchecked({ message, links, phones, numbersChecked }: Evidence): Unchecked[] {
  const { channel, sender, mail } = message
  const mailed = channel === 'email'
  const things: Readonly<Record<Unchecked, boolean>> = {
    sender: sender === undefined,
    authentication: mailed && sender !== undefined && mail?.authentication === undefined,
    links: links.length > 0,
    number: phones.length > 0 && !numbersChecked,
    attachments: mailed && (mail === undefined || mail.attachments.length > 0),
    rest: mail?.cut === true,
  }
  return uncheckedThings.filter((thing) => things[thing])
}
