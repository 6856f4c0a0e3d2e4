import type { CheckResult } from '../engine.ts'
import type { Explanation } from '../explanation.ts'
import type { Span } from '../verdict.ts'

/** A reason that the person is told, with its number and the passages it points at. */
export type NumberedReason = Explanation['reasons'][number] & {
  /** From 1, in the order shown. */
  readonly number: number
  readonly spans: readonly Span[]
}

/** The reasons told: first what speaks for a scam, then what speaks against; within a direction, the strongest first. */
export function numberReasons({ explanation, reasons }: CheckResult): NumberedReason[] {
  const inOrder = (['scam', 'genuine'] as const).flatMap((direction) =>
    explanation.reasons.filter((reason) => reason.direction === direction),
  )
  return inOrder.map((reason, index) => ({
    ...reason,
    number: index + 1,
    spans: reasons[reason.reason]?.spans ?? [],
  }))
}

/**
 * What else speaks for a scam, and is marked without a sentence of its own: four reasons are enough to read, and a word like
 * 至急 explains itself. Common wording does not, so it is left out; so is everything where the verdict accuses nobody.
 */
export function untoldPassages({ level, explanation, reasons }: CheckResult): Span[] {
  if (level !== 'scam' && level !== 'caution') return []
  const told = new Set(explanation.reasons.map(({ reason }) => reason))
  return reasons.flatMap(({ direction, group, spans }, at) =>
    direction === 'scam' && group !== 'wording' && !told.has(at) ? spans : [],
  )
}
