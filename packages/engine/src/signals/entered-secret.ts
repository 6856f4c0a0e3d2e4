import { finding, mentionsOf, type Signal, speaksOf } from './signal.ts'

/** A card number, a password or proof of identity is to be entered or sent where the message leads; a mail that leads nowhere speaks of an app or a window of one's own. */
export const enteredSecret = {
  id: 'entered-secret',
  group: 'secrets',
  direction: 'scam',
  weight: 3,
  detect: (evidence) => {
    const { links, phones, emails, message } = evidence
    const written = message.channel === 'email' || message.channel === 'letter'
    const leads =
      links.length + phones.length + emails.length > 0 || speaksOf(evidence, 'linkLure', 'channelMove')
    return written && !leads ? undefined : finding(evidence, mentionsOf(evidence, 'enterSecret'))
  },
} as const satisfies Signal
