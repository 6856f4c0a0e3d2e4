import type { Localized } from '@monban/engine'
import type { CountryCode, PrefixTable } from '@monban/engine/calls'
import { countryRows, regionRows } from './country-rows.ts'
import { countryCodes, sharedCodes } from './sources.ts'
import { fieldsOf, localized } from './table.ts'

/** Codes that belong to no country. */
const international: readonly (readonly [code: string, kind: CountryCode['kind'], ja: string, en: string])[] =
  [
    ['800', 'global-service', '国際フリーフォン', 'International Freephone'],
    ['808', 'global-service', '国際シェアドコスト', 'International Shared Cost Service'],
    ['870', 'network', 'インマルサット（衛星電話）', 'Inmarsat (satellite)'],
    ['878', 'global-service', '国際個人番号（UPT）', 'Universal Personal Telecommunications'],
    ['881', 'network', '衛星携帯電話（GMSS）', 'Global Mobile Satellite System'],
    ['882', 'network', '国際ネットワーク（882）', 'International Networks (882)'],
    ['883', 'network', '国際ネットワーク（883）', 'International Networks (883)'],
    ['888', 'global-service', '災害救援の通信', 'Telecommunications for Disaster Relief'],
    ['979', 'global-premium', '国際有料情報サービス', 'International Premium Rate Service'],
    ['388', 'reserved', '国のグループの番号', 'Groups of countries'],
    ['875', 'reserved', '海上の移動通信の予備', 'Reserved for maritime mobile services'],
    ['876', 'reserved', '海上の移動通信の予備', 'Reserved for maritime mobile services'],
    ['877', 'reserved', '海上の移動通信の予備', 'Reserved for maritime mobile services'],
    ['879', 'reserved', '国内の非営利の用途の予備', 'Reserved for national non-commercial purposes'],
    ['969', 'reserved', '予備', 'Reserved'],
    ['991', 'reserved', '国際通信の試験', 'Trial of an international service'],
    ['999', 'reserved', '将来の世界的サービスの予備', 'Reserved for a future global service'],
  ]

/** What is in no row has no country: ITU-T calls such codes spare. */
export const codes: PrefixTable<CountryCode> = {
  source: countryCodes,
  rows: new Map<string, CountryCode>([
    ...fieldsOf(countryRows).map(
      ([code = '', ja, en]) => [code, { kind: 'country', name: localized(ja, en) }] as const,
    ),
    ...international.map(([code, kind, ja, en]) => [code, { kind, name: { ja, en } }] as const),
  ]),
}

export const regions: PrefixTable<Localized> = {
  source: sharedCodes,
  rows: new Map(
    fieldsOf(regionRows).flatMap(([prefixes = '', ja, en]) => {
      const name = localized(ja, en)
      return prefixes.split(' ').map((prefix) => [prefix, name] as const)
    }),
  ),
}
