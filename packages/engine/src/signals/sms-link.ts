import { isBodyHost } from '../enrich.ts'
import { isJapanese, linkFinding, type Signal } from './signal.ts'

/** A link by SMS to a host of no listed body. Most fraud by SMS in Japan comes so, while carriers, banks and offices avoid it. */
export const smsLink = {
  id: 'sms-link',
  group: 'lure',
  direction: 'scam',
  weight: 2.5,
  detect: (evidence) => {
    if (evidence.message.channel !== 'sms' || !isJapanese(evidence)) return undefined
    return linkFinding(
      evidence,
      evidence.strangeLinks.filter(({ host }) => !isBodyHost(host)),
    )
  },
} as const satisfies Signal
