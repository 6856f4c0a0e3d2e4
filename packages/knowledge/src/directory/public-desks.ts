import type { Contact, Localized, Source } from '@monban/engine'
import { type IdentityKind, type NumberRecord, spellNumber } from '@monban/engine/calls'
import { contacts } from '../contacts.ts'
import { noted, ownedRecord } from './records.ts'

/** Desks of the guide, and whose they are. Those that are reached at 110, #9110 or 188 are in the numbering tables. */
const guided: Readonly<Record<string, IdentityKind>> = {
  'ipa-anshin': 'help-line',
  houterasu: 'help-line',
  'international-call-stop': 'carrier',
}

const fakedPolice: Source = {
  url: 'https://huffingtonpost.jp/entry/story_jp_67d39de0e4b036ac32ca0add',
  title: 'ハフポスト「警察の代表電話番号を偽造表示させる詐欺電話」（警視庁の呼びかけ）',
  kind: 'press',
  asOf: '2025-03-13',
  checkedOn: '2026-11-23',
}

const policeAdvice: Source = {
  url: 'https://www.keishicho.metro.tokyo.lg.jp/kurashi/drug/yami_arbeit/ban_yamiarbeit.html',
  title: '警視庁「闇バイト」の相談先',
  kind: 'official',
  asOf: '2023-07-31',
  checkedOn: '2026-11-23',
}

const metropolitanPolice: Localized = { ja: '警視庁', en: 'Metropolitan Police, Tokyo' }

interface Desk {
  readonly number: string
  readonly kind: IdentityKind
  readonly name: Localized
  readonly purpose: Localized
  readonly source: Source
  /** Where it is said that false calls have displayed it. */
  readonly faked?: Source
}

const desks: readonly Desk[] = [
  {
    number: '+81335814321',
    kind: 'police',
    name: metropolitanPolice,
    purpose: { ja: '代表電話', en: 'Main number' },
    source: fakedPolice,
    faked: fakedPolice,
  },
  {
    number: '+81335010110',
    kind: 'police',
    name: metropolitanPolice,
    purpose: { ja: '総合相談センター', en: 'General advice centre' },
    source: policeAdvice,
  },
  {
    number: '+81335804970',
    kind: 'police',
    name: metropolitanPolice,
    purpose: { ja: 'ヤング・テレホン・コーナー（少年の相談）', en: 'Advice line for young people' },
    source: policeAdvice,
  },
  {
    number: '+81367455600',
    kind: 'help-line',
    name: { ja: '法テラス', en: 'Houterasu' },
    purpose: { ja: 'サポートダイヤル（IP電話から）', en: 'Legal support line, from IP telephones' },
    source: {
      url: 'https://www.houterasu.or.jp/madoguchi_info/call_center/',
      title: '法テラス「サポートダイヤル」',
      kind: 'official',
      checkedOn: '2026-11-23',
    },
  },
  {
    number: '+81570079714',
    kind: 'help-line',
    name: { ja: '法テラス', en: 'Houterasu' },
    purpose: { ja: '犯罪被害者支援ダイヤル', en: 'Support line for victims of crime' },
    source: {
      url: 'https://www.houterasu.or.jp/site/yasasiinihongo/hanzai.html',
      title: '法テラス「法テラスの犯罪被害者支援業務」',
      kind: 'official',
      checkedOn: '2026-11-23',
    },
  },
  {
    number: '+81570064370',
    kind: 'help-line',
    name: { ja: '消費者ホットライン', en: 'Consumer hotline' },
    purpose: { ja: '188の前からある番号', en: 'Its number before 188, still in use' },
    source: {
      url: 'https://www.pref.kanagawa.jp/docs/r7b/cnt/f535881/',
      title: '神奈川県「『消費者ホットライン』188番」',
      kind: 'official',
      asOf: '2020-11-09',
      checkedOn: '2026-11-23',
    },
  },
]

export const publicDesks: readonly NumberRecord[] = [
  ...desks.map(deskRecord),
  ...contacts.flatMap((contact) => contactRecord(contact) ?? []),
]

function deskRecord({ number, faked, ...desk }: Desk): NumberRecord {
  const record = ownedRecord(number, { ...desk, confidence: 'official' })
  return faked ? { ...record, spoofed: noted(true, faked) } : record
}

function contactRecord({ id, name, reach, source }: Contact): NumberRecord | undefined {
  const kind = guided[id]
  return kind && ownedRecord(spellNumber(reach), { kind, name, confidence: 'official', source })
}
