import type { Signal } from './signal.ts'

/** An SMS sender number beginning 0005, which the four carriers issue after review (共通ショートコード, 2025). It cannot be called back. */
export const vettedSender = {
  id: 'vetted-sender',
  group: 'genuine',
  direction: 'genuine',
  weight: 2,
  detect: (evidence) => {
    const { sender, channel } = evidence.message
    const digits = (sender ?? '').replaceAll(/[-\s]/g, '')
    if (channel !== 'sms' || !/^0005\d{4,6}$/.test(digits)) return undefined
    return { ranges: [], values: { sender: digits } }
  },
} as const satisfies Signal
