import type { IdentityKind } from '@monban/engine/calls'

/** A tag, with one value or any, and whose number that makes it. */
type Rule = readonly [key: string, value: string | undefined, kind: IdentityKind]

const amenities = (kind: IdentityKind, ...values: string[]): Rule[] =>
  values.map((value) => ['amenity', value, kind])

/** The first that fits decides. An object that fits none, such as a house, may be somebody's home: its number is not read. */
const rules: readonly Rule[] = [
  ...amenities('police', 'police'),
  ...amenities('fire', 'fire_station'),
  ...amenities('court', 'courthouse'),
  ...amenities('hospital', 'hospital', 'clinic', 'doctors', 'dentist'),
  ...amenities('public-office', 'townhall', 'library', 'community_centre', 'public_building'),
  ...amenities('school', 'school', 'kindergarten', 'university', 'college'),
  ...amenities('bank', 'bank'),
  ...amenities('company', 'post_office', 'driving_school', 'language_school', 'prep_school'),
  ...amenities(
    'shop',
    'restaurant',
    'cafe',
    'fast_food',
    'bar',
    'pub',
    'ice_cream',
    'food_court',
    'biergarten',
  ),
  ...amenities('shop', 'pharmacy', 'veterinary', 'fuel', 'car_rental', 'car_wash', 'bicycle_rental'),
  ...amenities('shop', 'cinema', 'theatre', 'nightclub', 'karaoke_box', 'internet_cafe', 'public_bath'),
  ['railway', 'station', 'station'],
  ['railway', 'halt', 'station'],
  ['public_transport', 'station', 'station'],
  ['healthcare', 'hospital', 'hospital'],
  ['healthcare', 'clinic', 'hospital'],
  ['healthcare', 'doctor', 'hospital'],
  ['healthcare', 'dentist', 'hospital'],
  ['office', 'government', 'public-office'],
  ['shop', undefined, 'shop'],
  ['craft', undefined, 'shop'],
  ['tourism', undefined, 'shop'],
  ['leisure', 'fitness_centre', 'shop'],
  ['leisure', 'sports_centre', 'shop'],
  ['office', undefined, 'company'],
]

/** Keys that decide whose number it is. */
export const kindKeys: ReadonlySet<string> = new Set(rules.map(([key]) => key))

export function kindOf(tags: Readonly<Record<string, string>>): IdentityKind | undefined {
  const rule = rules.find(
    ([key, value]) => tags[key] !== undefined && (value === undefined || tags[key] === value),
  )
  return rule?.[2]
}
