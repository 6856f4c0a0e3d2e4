import { finding, type Signal, speaksOf } from './signal.ts'

/** The message names a body, but the number to call is not among those it publishes. */
export const brandNumber = {
  id: 'brand-number',
  group: 'identity',
  direction: 'scam',
  weight: 3.5,
  detect: (evidence) => {
    const brand = evidence.brands[0]?.brand ?? evidence.senderBrands[0]
    const [phone] = evidence.strangePhones
    const pressing = speaksOf(
      evidence,
      'unpaid',
      'legal',
      'urgent',
      'cutoff',
      'arrest',
      'locked',
      'intrusion',
      'pressOne',
    )
    if (!brand || !phone || !pressing) return undefined
    const named = evidence.brands.filter((mention) => mention.brand === brand)
    return finding(evidence, [...named, ...evidence.strangePhones], {
      brand: brand.id,
      number: phone.dialled,
    })
  },
} as const satisfies Signal
