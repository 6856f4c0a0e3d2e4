import type { Evidence } from '../enrich.ts'
import type { Brand } from '../knowledge.ts'
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
    if (!brand || !phone || !pressing || isBranchOffice(brand, evidence)) return undefined
    const named = evidence.brands.filter((mention) => mention.brand === brand)
    return finding(evidence, [...named, ...evidence.strangePhones], {
      brand: brand.id,
      number: phone.dialled,
    })
  },
} as const satisfies Signal

/** A public body has more local offices, each with its number, than anybody lists. */
function isBranchOffice({ sector }: Brand, { strangePhones }: Evidence): boolean {
  return sector === 'public-body' && strangePhones.every(({ kind }) => kind === 'geographic')
}
