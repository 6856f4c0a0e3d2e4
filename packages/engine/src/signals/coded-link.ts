import { codedLinks } from '../coded-links.ts'
import { isBrief, isJapanese, linkFinding, type Signal } from './signal.ts'

/** A link that is a code at a host of which the message says nothing; Japanese SMS have `sms-link`. */
export const codedLink = {
  id: 'coded-link',
  group: 'link',
  direction: 'scam',
  weight: 3,
  detect: (evidence) => {
    if (evidence.message.channel === 'email' || isJapanese(evidence) || !isBrief(evidence)) return undefined
    return linkFinding(evidence, codedLinks(evidence))
  },
} as const satisfies Signal
