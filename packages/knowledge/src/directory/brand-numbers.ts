import type { Brand, OfficialNumber, Sector } from '@monban/engine'
import type { IdentityKind, NumberRecord } from '@monban/engine/calls'
import { brands } from '../brands/index.ts'
import { ownedRecord } from './records.ts'

const kinds: Readonly<Record<Sector, IdentityKind>> = {
  shop: 'company',
  carrier: 'carrier',
  billing: 'company',
  delivery: 'delivery',
  'public-body': 'public-office',
  bank: 'bank',
  card: 'card-company',
  transport: 'company',
  payment: 'company',
  technology: 'company',
  securities: 'company',
  utility: 'utility',
  social: 'company',
  travel: 'company',
  insurance: 'company',
  lender: 'company',
}

/**
 * Numbers that bodies publish as their own. Where one is a sender of SMS, its purpose says so; short codes and names send SMS
 * and no telephone ever displays a call from them, so they are left out.
 */
export const ownedNumbers: readonly NumberRecord[] = brands.flatMap((brand) =>
  brand.numbers.filter(({ number }) => number.startsWith('+')).map((number) => recordOf(brand, number)),
)

/** What somebody else says of a body's number is public, but not the body's word. */
function recordOf({ sector, name }: Brand, { number, purpose, source }: OfficialNumber): NumberRecord {
  const confidence = source.kind === 'official' ? 'published' : 'open-data'
  return ownedRecord(number, { kind: kinds[sector], name, purpose, confidence, source })
}
