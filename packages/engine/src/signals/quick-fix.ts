import { isPublicHost } from '../enrich.ts'
import { finding, isJapanese, mentionsOf, rangesOf, type Signal } from './signal.ts'

/** Trouble and its cure in one message: something is locked, charged or late, and the link or number for it is nobody's that we know. */
export const quickFix = {
  id: 'quick-fix',
  group: 'lure',
  direction: 'scam',
  weight: 2,
  detect: (evidence) => {
    if (isJapanese(evidence) || evidence.message.channel === 'email') return undefined
    const cures = [
      ...rangesOf(evidence.strangeLinks.filter(({ host }) => !isPublicHost(host))),
      ...evidence.strangePhones,
    ]
    const troubles = mentionsOf(
      evidence,
      'locked',
      'intrusion',
      'paymentProblem',
      'notYou',
      'restore',
      'absence',
      'toll',
    )
    return troubles.length > 0 ? finding(evidence, cures) : undefined
  },
} as const satisfies Signal
