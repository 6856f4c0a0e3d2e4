import { isBodyHost } from '../enrich.ts'
import { isBrief, isJapanese, linkFinding, type Signal, speaksOf } from './signal.ts'

/** What a long text may well mention beside a link that has nothing to do with it. */
const briefLures = ['paymentProblem', 'notYou', 'restore', 'toll', 'adult', 'cure', 'loan'] as const

/**
 * The reader is to open a link whose host belongs to no listed body. An English SMS with one is meant to be tapped, whatever it
 * says; Japanese ones have `sms-link`.
 */
export const linkLure = {
  id: 'link-lure',
  group: 'lure',
  direction: 'scam',
  weight: 1,
  detect: (evidence) => {
    const links = evidence.strangeLinks.filter(({ host }) => !isBodyHost(host))
    const lured =
      speaksOf(evidence, 'linkLure', 'verifyIdentity', 'locked', 'unpaid', 'absence', 'prize') ||
      (isBrief(evidence) && speaksOf(evidence, ...briefLures)) ||
      (evidence.message.channel === 'sms' && !isJapanese(evidence))
    return lured ? linkFinding(evidence, links) : undefined
  },
} as const satisfies Signal
