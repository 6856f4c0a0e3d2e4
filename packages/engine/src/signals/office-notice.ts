import { finding, mentionsOf, type Signal, speaksOf } from './signal.ts'

/**
 * A public office that asks for a call on an ordinary line, sends no link and names no way to pay: how 東京都主税局 and
 * municipalities really write. Such a notice is not to be ignored; its number is to be looked up.
 */
export const officeNotice = {
  id: 'office-notice',
  group: 'genuine',
  direction: 'genuine',
  weight: 2,
  detect: (evidence) => {
    const ordinaryLine =
      evidence.phones.length > 0 &&
      evidence.phones.every(({ kind }) => kind === 'geographic' || kind === 'free')
    const otherwiseQuiet = !speaksOf(
      evidence,
      'giftCard',
      'bankTransfer',
      'atm',
      'arrest',
      'secrecy',
      'exposure',
      'pressOne',
      'refund',
    )
    if (!ordinaryLine || !otherwiseQuiet || evidence.links.length > 0) return undefined
    return finding(evidence, mentionsOf(evidence, 'publicOffice'))
  },
} as const satisfies Signal
