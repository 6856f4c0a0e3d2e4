import type { Localized } from '../knowledge.ts'
import type { Service } from './numbering.ts'
import type { RangeFinding } from './range-finding.ts'

export const serviceNames: Readonly<Record<Service, Localized>> = {
  geographic: { ja: '固定電話', en: 'landline' },
  mobile: { ja: '携帯電話', en: 'mobile' },
  'ip-phone': { ja: '050のIP電話', en: '050 internet telephone' },
  free: { ja: '着信課金（通話無料）の番号', en: 'toll-free number' },
  'shared-cost': { ja: '0570の番号', en: '0570 number, charged to the caller' },
  premium: { ja: '有料サービスの番号', en: 'premium-rate number' },
  'added-service': { ja: '付加サービスの番号', en: 'number of an added service' },
  machine: { ja: '機械の通信用の番号', en: 'number for machines' },
  pager: { ja: '無線呼び出しの番号', en: 'pager number' },
  'fixed-mobile': { ja: '0600の番号', en: '0600 number' },
  connection: { ja: '特定接続の番号', en: 'number for special connections' },
  'network-code': { ja: '電話会社を選ぶ番号', en: 'carrier selection code' },
  emergency: { ja: '緊急通報の番号', en: 'emergency number' },
  'public-line': { ja: '公的な相談の番号', en: 'public help line' },
  special: { ja: '1で始まる特別な番号', en: 'special number' },
  'short-code': { ja: 'SMSなどの短い番号', en: 'short code' },
  foreign: { ja: '海外の番号', en: 'foreign number' },
  network: { ja: '国際的な通信網の番号', en: 'number of an international network' },
  'global-service': { ja: '国際的なサービスの番号', en: 'number of an international service' },
  'global-premium': { ja: '国際的な有料サービスの番号', en: 'international premium-rate number' },
  none: { ja: '割り当てのない番号', en: 'unassigned number' },
}

/** One phrase for a screen: what kind of number, of where, of whom. */
export function rangeLabel(range: Omit<RangeFinding, 'source'>): Localized {
  if (range.name) return range.name
  if (range.assignment === 'impossible') return { ja: '実在しない番号', en: 'number that cannot exist' }
  if (range.assignment === 'unassigned') return unassignedLabel(range)
  if (range.country) return foreignLabel(range.service, range.country)
  const kind = serviceNames[range.service]
  const { area, carrier } = range
  if (area) {
    return {
      ja: `${kind.ja}（${area.prefecture.ja} ${area.name.ja}）`,
      en: `${kind.en} (${area.name.en}, ${area.prefecture.en})`,
    }
  }
  return carrier
    ? { ja: `${kind.ja}（番号帯は${carrier.ja}）`, en: `${kind.en} (range of ${carrier.en})` }
    : kind
}

function unassignedLabel({ service, prefix }: Omit<RangeFinding, 'source'>): Localized {
  if (service === 'special' || service === 'short-code') return serviceNames[service]
  return { ja: `割り当てのない番号（${prefix}…）`, en: `unassigned number (${prefix}…)` }
}

function foreignLabel(service: Service, country: Localized): Localized {
  if (service !== 'foreign') return country
  return { ja: `${country.ja}の番号`, en: `foreign number (${country.en})` }
}
