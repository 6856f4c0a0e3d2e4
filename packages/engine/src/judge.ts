import type { Evidence } from './enrich.ts'
import { kindOf } from './kind.ts'
import type { AdviceKey } from './knowledge.ts'
import { signals } from './signals/index.ts'
import { type Finding, type Group, groupMaximum, type Signal } from './signals/signal.ts'
import type { Level, Reason, ScamKind, Span, Unchecked, Verdict } from './verdict.ts'

/** Points from which a message is called `scam` or `caution`; a scam needs evidence of two themes as well. */
const threshold = { scam: 7, caution: 3.5 } as const

/** The points at which the score is 50. */
const middle = threshold.scam

/** Weighs the evidence. Pure: no clock, no randomness, no I/O. */
export function judge(evidence: Evidence, ruleVersion: string): Verdict {
  const reasons = weigh(evidence)
  const points = total(reasons, 'scam') - total(reasons, 'genuine')
  const level = levelOf(reasons, points)
  const kind = level === 'no-signs' ? null : kindOf(level, evidence, reasons)
  return {
    level,
    score: points > 0 ? Math.round((100 * points) / (points + middle)) : 0,
    kind,
    impersonates: level === 'scam' || level === 'caution' ? impersonatedBy(evidence, reasons) : null,
    reasons,
    advice: adviceFor(level, kind, evidence),
    notChecked: unchecked(evidence),
    ruleVersion,
  }
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
  for (const { signal } of found) groups.set(signal.group, (groups.get(signal.group) ?? 0) + signal.weight)
  return found
    .map(({ signal, finding }) => toReason(evidence, signal, finding, groups.get(signal.group) ?? 0))
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
}

/** A group above its maximum shrinks as a whole, so that none of its evidence is lost from the explanation. */
function toReason(evidence: Evidence, signal: Signal, finding: Finding, groupTotal: number): Reason {
  const share = Math.min(1, groupMaximum[signal.group] / groupTotal)
  return {
    id: signal.id,
    direction: signal.direction,
    group: signal.group,
    weight: Math.max(0.01, Math.round(signal.weight * share * 100) / 100),
    spans: spansOf(evidence, finding),
    values: finding.values ?? {},
  }
}

/** Most spans that one reason marks; the first ones make the point. */
const mostSpans = 12

function spansOf(evidence: Evidence, { ranges }: Finding): Span[] {
  const spans = ranges.slice(0, mostSpans).flatMap((range) => evidence.spanOf(range) ?? [])
  return spans.sort(
    (a, b) => Number(a.field !== 'subject') - Number(b.field !== 'subject') || a.start - b.start,
  )
}

function total(reasons: readonly Reason[], direction: Reason['direction']): number {
  return reasons.reduce((sum, reason) => (reason.direction === direction ? sum + reason.weight : sum), 0)
}

function levelOf(reasons: readonly Reason[], points: number): Level {
  const ids = new Set(reasons.map(({ id }) => id))
  if (ids.has('court-papers')) return 'verify'
  const themes = new Set(reasons.filter(({ direction }) => direction === 'scam').map(({ group }) => group))
  const marked = reasons.some(({ spans }) => spans.length > 0)
  if (points >= threshold.scam && themes.size >= 2 && marked) return 'scam'
  if (ids.has('office-notice')) return 'verify'
  return points >= threshold.caution && marked ? 'caution' : 'no-signs'
}

const identityReasons = new Set(['brand-link', 'brand-number', 'never-does', 'brand-sender'])

function impersonatedBy(evidence: Evidence, reasons: readonly Reason[]): string | null {
  const named = reasons.find(({ id }) => identityReasons.has(id))?.values.brand
  if (typeof named === 'string') return named
  return evidence.brands[0]?.brand.id ?? evidence.senderBrands[0]?.id ?? null
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
  const list: Unchecked[] = []
  if (message.sender === undefined) list.push('sender')
  if (links.length > 0) list.push('links')
  if (phones.length > 0 && !numbersChecked) list.push('number')
  if (message.channel === 'email') list.push('attachments')
  return list
}
