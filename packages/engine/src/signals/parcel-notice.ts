import { finding, mentionsOf, type Signal } from './signal.ts'

/** A parcel that waits behind a link of nobody in particular. Japanese carriers send no absence notices by SMS. */
export const parcelNotice = {
  id: 'parcel-notice',
  group: 'pretext',
  direction: 'scam',
  weight: 3.5,
  detect: (evidence) => {
    const doubtful =
      evidence.strangeLinks.length > 0 || (evidence.message.channel === 'sms' && evidence.links.length === 0)
    if (!doubtful) return undefined
    return finding(evidence, mentionsOf(evidence, 'absence'))
  },
} as const satisfies Signal
