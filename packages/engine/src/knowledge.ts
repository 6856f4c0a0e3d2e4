/** The shapes of the facts the engine needs. The facts themselves live in the knowledge package and are passed in. */

import type { Channel } from './message.ts'
import type { ScamKind } from './verdict.ts'

export const langs = ['ja', 'en'] as const
export type Lang = (typeof langs)[number]

/** Text in both languages; Japanese is the source. */
export type Localized = Readonly<Record<Lang, string>>

/** Where a fact was read. Dates are ISO 8601 calendar dates. */
export interface Source {
  readonly url: string
  readonly title: string
  /** The responsible body itself, press quoting it, or anyone else. */
  readonly kind: 'official' | 'press' | 'other'
  /** Date that the page itself bears, when it bears one. */
  readonly asOf?: string
  /** Date on which we last read the source. */
  readonly checkedOn: string
}

/** Something a message does, as far as the engine can tell; a brand can declare that it never does it. */
export const acts = [
  'demands-unpaid-charge',
  'threatens-legal-action',
  'asks-call-back',
  'sends-link',
  'asks-gift-card-number',
  'asks-card-number',
  'asks-credentials',
  'asks-transfer',
  'announces-absence',
  'asks-app-install',
] as const
export type Act = (typeof acts)[number]

/** "This body never does that": the strongest single sentence an explanation can give. */
export interface NeverDoes {
  readonly act: Act
  /** Channels the statement covers. */
  readonly channels: readonly Channel[]
  /** Completes a reason: at most 60 characters in Japanese, a full sentence. */
  readonly text: Localized
  readonly source: Source
}

export interface OfficialDomain {
  /** Registrable domain, or a host name when only that host is the body's. Lower case. */
  readonly domain: string
  readonly source: Source
}

export interface OfficialNumber {
  /** E.164, or the digits of a short code or sender name as displayed. */
  readonly number: string
  readonly purpose: Localized
  readonly source: Source
}

export type Sector =
  | 'shop'
  | 'carrier'
  | 'billing'
  | 'delivery'
  | 'public-body'
  | 'bank'
  | 'card'
  | 'transport'
  | 'payment'
  | 'technology'
  | 'securities'
  | 'utility'
  | 'social'
  | 'travel'
  | 'insurance'
  | 'lender'

/** A company or public body whose name scammers use. */
export interface Brand {
  readonly id: string
  readonly name: Localized
  readonly sector: Sector
  /** Spellings that name this body in running text. Matching folds width, case, kana–kanji twins and spacing. */
  readonly aliases: readonly string[]
  /**
   * Names that are ordinary words, or parts of other names, too. They name the body only where a message says who writes or
   * whose customer its reader is, and as its sender.
   */
  readonly shortNames?: readonly string[]
  readonly domains: readonly OfficialDomain[]
  /** Hosts believed to be the body's, for which we found no source: never proof of genuineness, never held against a message. */
  readonly unconfirmedDomains?: readonly string[]
  /** Published voice numbers and SMS senders. */
  readonly numbers: readonly OfficialNumber[]
  readonly neverDoes: readonly NeverDoes[]
  /** What a genuine contact from this body looks like, and where to check without using the message. */
  readonly genuine: readonly { readonly text: Localized; readonly source: Source }[]
  readonly checkAt: { readonly text: Localized; readonly url: string; readonly source: Source }
  /** Where the body takes reports of messages in its name. */
  readonly reportAt?: { readonly text: Localized; readonly url: string; readonly source: Source }
}

export interface Contact {
  readonly id: string
  readonly name: Localized
  /** As dialled or written, e.g. `188`, `#9110`, or a URL for a form. */
  readonly reach: string
  readonly hours: Localized
  readonly purpose: Localized
  readonly source: Source
}

/** Steps for one answer to "what happened?". */
export interface Aftercare {
  readonly situation:
    | 'called'
    | 'told'
    | 'opened'
    | 'entered'
    | 'paid-transfer'
    | 'paid-code'
    | 'installed'
    | 'court-papers'
  readonly title: Localized
  readonly steps: readonly { readonly text: Localized; readonly source?: Source }[]
}

export interface Advice {
  /** One sentence that goes with the level word and says what this is. */
  readonly summary: Localized
  /** First thing first; each one an action that can be done now. */
  readonly doNow: readonly Localized[]
  /** How to find out by a route that the message did not give. */
  readonly checkYourself: readonly Localized[]
  readonly aftercare: readonly Aftercare['situation'][]
  readonly contacts: readonly string[]
}

/** A family of scam messages that differ in names, sums, links and numbers only, or say the same in other words. */
export interface Campaign {
  readonly id: string
  /** Completes 「よく似た手口: …」, so no sentence. */
  readonly title: Localized
  readonly kind: ScamKind
  /** Id of the brand or body whose name it usually bears. */
  readonly impersonates?: string
  /** Slug of the article that tells about it; several campaigns may share one. */
  readonly article: string
  /** Wordings, written for this purpose; an e-mail's subject is the first line. */
  readonly samples: readonly string[]
  /** Where the scheme is described. */
  readonly source?: Source
}

export interface Knowledge {
  /** Content hash of the facts. */
  readonly version: string
  readonly brands: readonly Brand[]
  readonly campaigns: readonly Campaign[]
  readonly contacts: readonly Contact[]
  readonly aftercare: readonly Aftercare[]
  /** Keys: see `adviceKeys`. */
  readonly advice: Readonly<Record<AdviceKey, Advice>>
}

/** Which advice fits a verdict. A scam's advice depends on what it wants: a call, a tap, money, or secrecy. */
export const adviceKeys = [
  'unpaid-charge',
  'phishing-link',
  'money-request',
  'phone-pressure',
  'stranger',
  'court-papers',
  'verify-sender',
  'caution',
  'no-signs',
] as const
export type AdviceKey = (typeof adviceKeys)[number]
