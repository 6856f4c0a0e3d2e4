import type { Localized } from '../knowledge.ts'
import type { Decision } from './call.ts'

/** What a person wants, in terms of calls. The rules for scams and for what is never blocked are not up for choice. */
export interface Policy {
  readonly name: Localized
  readonly description: Localized
  /** A number of Japan that nobody has listed. */
  readonly unlisted: 'ring' | 'warn'
  readonly withheld: Decision
  /** A number of another country that is not listed. `block` refuses listed ones too. */
  readonly international: Decision
  /** A number that no call should come from, though one may. */
  readonly doubtful: Decision
  /** Sales and surveys. */
  readonly sales: Decision
  /** What a second call within three minutes does where the first was silenced for want of knowledge. */
  readonly repeated: 'ring' | 'warn' | 'silence'
  /** Personal lists, in any spelling. On both, a number rings. */
  readonly allow: readonly string[]
  readonly deny: readonly string[]
}

export const policyIds = ['standard', 'strict', 'international-off'] as const
export type PolicyId = (typeof policyIds)[number]

const standard: Policy = {
  name: { ja: 'ふつう', en: 'Standard' },
  description: {
    ja: '詐欺とわかる電話だけを止め、あやしい電話には注意を出します。',
    en: 'Stops calls that are clearly fraud, and warns of doubtful ones.',
  },
  unlisted: 'ring',
  withheld: 'warn',
  international: 'warn',
  doubtful: 'silence',
  sales: 'warn',
  repeated: 'ring',
  allow: [],
  deny: [],
}

/** The settings that a person chooses from. */
export const policies: Readonly<Record<PolicyId, Policy>> = {
  standard,
  strict: {
    ...standard,
    name: { ja: 'きびしめ（親の電話に）', en: 'Strict (for a parent’s phone)' },
    description: {
      ja: '非通知、海外、営業の電話は鳴らさず、登録のない番号には注意を出します。',
      en: 'Withheld, foreign and sales calls do not ring; numbers that are not listed come with a warning.',
    },
    unlisted: 'warn',
    withheld: 'silence',
    international: 'silence',
    doubtful: 'block',
    sales: 'silence',
    repeated: 'warn',
  },
  'international-off': {
    ...standard,
    name: { ja: '国際電話を受けない', en: 'No international calls' },
    description: {
      ja: '海外の番号からの電話をすべて止めます。ほかは「ふつう」と同じです。',
      en: 'Stops every call from a foreign number. Otherwise the same as Standard.',
    },
    international: 'block',
  },
}
