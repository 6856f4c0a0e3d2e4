import { japaneseRange } from '../japanese-range.ts'
import type { Numbering } from '../numbering.ts'
import type { NumberRange } from '../range.ts'
import type { ReasonId } from '../sentences.ts'
import { isDomesticFromAbroad, isFixedFromAbroad, type Rule, verbatim } from './rule.ts'

/** What callers write before a real Japanese number so that it looks like it: +180 03…, +1 800 03…, + alone. */
const disguises = /^(?:1|10|18|180|181|1800|8|80|800)?$/

export const mimicry: Rule = {
  id: 'mimicry',
  rule: ({ range, facts: { numbering } }) => {
    const shown =
      range && !range.domestic && range.assignment !== 'assigned' ? mimicked(range, numbering) : undefined
    if (shown === undefined) return undefined
    return {
      decision: 'block',
      reason: 'mimicry',
      values: { shown: verbatim(shown) },
      source: numbering.spoofing['police-number'],
    }
  },
}

/** The landline that the digits behind the disguise are, as people write it. */
function mimicked({ number }: NumberRange, numbering: Numbering): string | undefined {
  const disguise = number.slice(1, -9).replace(/0$/, '')
  const national = `0${number.slice(-9)}`
  if (!disguises.test(disguise)) return undefined
  const { service, assignment, area } = japaneseRange(national, numbering)
  if (service !== 'geographic' || assignment !== 'assigned' || !area) return undefined
  const { codeDigits } = area
  return `${national.slice(0, codeDigits)}-${national.slice(codeDigits, -4)}-${national.slice(-4)}`
}

/** Japanese police numbers are Japanese numbers. */
export const policeTailAbroad: Rule = {
  id: 'police-tail-abroad',
  rule: ({ range, facts }) =>
    range && !range.domestic && range.number.endsWith('0110')
      ? {
          decision: 'block',
          reason: 'police-tail-abroad',
          source: facts.numbering.spoofing['police-number'],
        }
      : undefined,
}

const flawReasons = {
  length: 'impossible-length',
  exchange: 'impossible-exchange',
  digits: 'impossible-digits',
} as const satisfies Readonly<Record<string, ReasonId>>

/** Lengths abroad change, and what we know of them ages; no plan has more digits than E.164. */
export const impossible: Rule = {
  id: 'impossible',
  rule: ({ range, policy }) => {
    if (!range?.flaw) return undefined
    const { flaw, country, source } = range
    const doubtful = flaw === 'length' && country && range.number.length <= '+'.length + mostDigits
    return doubtful
      ? { decision: policy.doubtful, reason: 'foreign-length', values: { country }, source }
      : { decision: 'block', reason: flawReasons[flaw], source }
  },
}

/** Of an E.164 number. */
const mostDigits = 15

export const unassignedCode: Rule = {
  id: 'unassigned-code',
  rule: ({ range, policy }) => {
    if (!range || range.domestic || range.assignment !== 'unassigned') return undefined
    const values = { code: verbatim(range.prefix) }
    return range.country
      ? { decision: policy.doubtful, reason: 'reserved-code', values, source: range.source }
      : { decision: 'block', reason: 'unassigned-code', values, source: range.source }
  },
}

/** Carriers hide numbers that come in from abroad and look like ours, so one that shows got past them. Mobiles do travel. */
export const fromAbroad: Rule = {
  id: 'from-abroad',
  rule: (caller) => {
    const source = caller.facts.numbering.spoofing['from-abroad']
    if (isFixedFromAbroad(caller))
      return { decision: caller.policy.doubtful, reason: 'domestic-from-abroad', source }
    return isDomesticFromAbroad(caller)
      ? { decision: 'warn', reason: 'mobile-from-abroad', source }
      : undefined
  },
}
