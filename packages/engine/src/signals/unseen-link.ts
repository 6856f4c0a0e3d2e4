import { finding, isJapanese, mentionsOf, type Signal, speaksOf } from './signal.ts'

/**
 * A trouble with an account or a payment, and a button to mend it that the text does not show, so that nobody sees where it
 * leads. In an SMS a bare 「ご確認ください」 is enough.
 */
export const unseenLink = {
  id: 'unseen-link',
  group: 'lure',
  direction: 'scam',
  weight: 1.5,
  detect: (evidence) => {
    const shown = evidence.strangeLinks.length + evidence.phones.length > 0
    const trouble = speaksOf(evidence, 'locked', 'intrusion', 'verifyIdentity', 'unpaid', 'paymentProblem')
    if (shown || !trouble || !isJapanese(evidence)) return undefined
    return finding(
      evidence,
      mentionsOf(evidence, evidence.message.channel === 'sms' ? 'linkLure' : 'buttonLure'),
    )
  },
} as const satisfies Signal
