import type { Localized, Source } from '../knowledge.ts'
import type { Area, CountryCode, Numbering, ServiceRange, SpecialNumber } from './numbering.ts'

/** A small plan for tests: a few ranges of each kind, with real prefixes. */
export function smallNumbering(): Numbering {
  const area = (ja: string, en: string, codeDigits: number): Area => ({
    name: { ja, en },
    prefecture: { ja: '東京都', en: 'Tokyo' },
    codeDigits,
  })
  return {
    services: table<ServiceRange>({
      '00': { service: 'network-code', digits: [3, 20] },
      '0120': { service: 'free', digits: [10, 10] },
      '020': { service: 'machine', digits: [11, 11] },
      '050': { service: 'ip-phone', digits: [11, 11], neverNext: '0' },
      '090': { service: 'mobile', digits: [11, 11], neverNext: '0' },
      '0990': { service: 'premium', digits: [10, 10] },
    }),
    areas: table({ '03': area('東京', 'Tokyo', 2), '04225': area('武蔵野三鷹', 'Musashino-Mitaka', 4) }),
    areaCodes: new Set(['03', '0422']),
    carriers: [table<Localized>({ '0901': { ja: '甲電話', en: 'Carrier A' } })],
    special: table<SpecialNumber>({
      '110': { service: 'emergency', name: { ja: '警察', en: 'Police' } },
      '119': { service: 'emergency', name: { ja: '消防', en: 'Fire service' } },
      '188': { service: 'public-line', name: { ja: '消費者ホットライン', en: 'Consumer hotline' } },
      '#9110': { service: 'public-line', name: { ja: '警察相談専用電話', en: 'Police advice line' } },
    }),
    codes: table<CountryCode>({
      '1': { kind: 'country', name: { ja: 'アメリカ・カナダなど', en: 'North America' } },
      '44': { kind: 'country', name: { ja: 'イギリス', en: 'United Kingdom' } },
      '800': { kind: 'global-service', name: { ja: '国際フリーフォン', en: 'International Freephone' } },
      '875': { kind: 'reserved', name: { ja: '予備', en: 'Reserved' } },
      '881': { kind: 'network', name: { ja: '衛星携帯電話', en: 'Global Mobile Satellite System' } },
      '979': { kind: 'global-premium', name: { ja: '国際有料情報', en: 'International Premium Rate' } },
    }),
    regions: table<Localized>({ '1242': { ja: 'バハマ', en: 'Bahamas' } }),
    spoofing: {
      'police-number': testSource,
      'from-abroad': testSource,
      exchange: testSource,
    },
  }
}

export const testSource: Source = {
  url: 'https://plan.example/',
  title: 'A plan for tests',
  kind: 'other',
  checkedOn: '2026-11-23',
}

function table<T>(rows: Readonly<Record<string, T>>) {
  return { source: testSource, rows: new Map(Object.entries(rows)) }
}
