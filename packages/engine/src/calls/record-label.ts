import { kindNames } from '../explain/labels.ts'
import type { Localized } from '../knowledge.ts'
import type { Behaviour, Confidence, IdentityKind, NumberRecord } from './number-record.ts'

/** The four fields in words; null where nothing is known. */
export interface CallLabel {
  readonly identity: Localized | null
  readonly purpose: Localized | null
  readonly behaviour: Localized | null
  readonly confidence: Localized | null
}

export const identityNames: Readonly<Record<IdentityKind, Localized>> = {
  shop: { ja: '店', en: 'shop' },
  station: { ja: '駅', en: 'station' },
  company: { ja: '会社', en: 'company' },
  'card-company': { ja: 'クレジットカード会社', en: 'credit card company' },
  bank: { ja: '銀行', en: 'bank' },
  carrier: { ja: '電話会社', en: 'telephone company' },
  delivery: { ja: '宅配会社', en: 'delivery company' },
  utility: { ja: '電気・ガス・水道', en: 'utility' },
  school: { ja: '学校', en: 'school' },
  hospital: { ja: '病院・診療所', en: 'hospital or clinic' },
  police: { ja: '警察', en: 'police' },
  fire: { ja: '消防', en: 'fire service' },
  'coast-guard': { ja: '海上保安庁', en: 'coast guard' },
  court: { ja: '裁判所', en: 'court' },
  'public-office': { ja: '役所', en: 'public office' },
  'help-line': { ja: '公的な相談窓口', en: 'public help line' },
}

export const behaviourNames: Readonly<Record<Behaviour, Localized>> = {
  fraud: { ja: '詐欺に使われた番号', en: 'number used for fraud' },
  'often-refused': { ja: 'よく着信拒否されている番号', en: 'number that many people refuse' },
  'many-calls': { ja: '短い間に多数へかけている番号', en: 'number that calls many people in a short time' },
  'recorded-voice': { ja: '自動音声の番号', en: 'number that plays a recorded voice' },
  sales: { ja: '営業・勧誘の番号', en: 'sales calls' },
  survey: { ja: '調査・アンケートの番号', en: 'surveys' },
}

export const confidenceNames: Readonly<Record<Confidence, Localized>> = {
  official: { ja: '公的機関の情報', en: 'from a public authority' },
  published: { ja: '本人が公表した番号', en: 'published by its owner' },
  'open-data': { ja: '公開データの情報', en: 'from public data' },
  'many-reports': {
    ja: '多くの人の通報や注意の呼びかけ',
    en: 'reported by many people, or named in a public warning',
  },
  'few-reports': { ja: '少数の通報', en: 'reported by few people' },
}

/** Kinds that a name says already: ヘアーサロン○○, JR○○駅. */
const saidByName: ReadonlySet<IdentityKind> = new Set(['shop', 'station', 'company', 'school', 'hospital'])

export function labelOf(record: NumberRecord | undefined): CallLabel {
  return {
    identity: identityLabel(record),
    purpose: record?.purpose?.value ?? null,
    behaviour: behaviourLabel(record),
    confidence: record?.confidence ? confidenceNames[record.confidence.value] : null,
  }
}

function identityLabel(record: NumberRecord | undefined): Localized | null {
  if (!record?.identity) return null
  const { kind, name } = record.identity.value
  const kindName = identityNames[kind]
  if (!name) return kindName
  return saidByName.has(kind)
    ? name
    : { ja: `${name.ja}（${kindName.ja}）`, en: `${name.en} (${kindName.en})` }
}

/** Fraud is called by its kind where that is known. */
function behaviourLabel(record: NumberRecord | undefined): Localized | null {
  const behaviour = record?.behaviour?.value
  if (!behaviour) return null
  return behaviour.id === 'fraud' && behaviour.scam ? kindNames[behaviour.scam] : behaviourNames[behaviour.id]
}
