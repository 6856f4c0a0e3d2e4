import type { AdviceKey, Aftercare, Channel, Lang, Localized, ScamKind, Source } from '@monban/engine'

/** What the reader of every article wants to know, in the order in which it is answered. */
export const questions = ['ignore', 'answered', 'paid', 'bill', 'court-papers', 'knows-me'] as const
export type Question = (typeof questions)[number]

/** The advice that an article can rest on. The rest of the keys fit messages of which nothing is known. */
export type ArticleAdvice = Exclude<AdviceKey, 'verify-sender' | 'caution' | 'no-signs'>

/** A statement about the world, and where it was read. */
export interface Fact {
  readonly text: Localized
  readonly source: Source
}

/** Two to five short sentences. A source where the answer rests on somebody's word. */
export interface Answer {
  readonly text: Localized
  readonly source?: Source
}

/**
 * A wording of the scheme, written by ourselves. It holds text only: the engine marks the signs in it when it is shown.
 * Its numbers cannot be called and its hosts are reserved.
 */
export interface Example {
  readonly channel: Channel
  /** The language in which it arrives; the other is a translation for the reader. */
  readonly lang: Lang
  /** Of an e-mail. */
  readonly subject?: Localized
  readonly text: Localized
}

/** A number that a public source says was used for the scheme. */
export interface NamedNumber {
  /** E.164. */
  readonly number: string
  readonly source: Source
}

/** What the catalogue says of one scheme. Plain data, so that pages, feeds, search and drafts share one shape. */
export interface Article {
  /** The end of its address. Kebab case, and never changed once published. */
  readonly slug: string
  /** Names the wording or the trick, so no sentence: at most 40 characters in Japanese. */
  readonly title: Localized
  /** What this is, in one sentence of at most 80 characters in Japanese. */
  readonly summary: Localized
  readonly kind: ScamKind
  /** Kinds that messages of the scheme may also be called, because they borrow from them. */
  readonly neighbours?: readonly ScamKind[]
  readonly channels: readonly Channel[]
  /** Ids of the brands whose name it bears, the usual one first. What the real ones do and never do stands there. */
  readonly impersonates: readonly string[]
  /** Earliest and latest month (`YYYY-MM`) in which a source tells of it; the latest only where it differs. */
  readonly firstSeen?: string
  readonly lastSeen?: string
  readonly examples: readonly Example[]
  readonly numbers?: readonly NamedNumber[]
  /** Shapes of its links, masked with ● and on reserved domains. */
  readonly links?: readonly string[]
  /** Why it is a scam: what gives it away and what it does to the reader, strongest first. */
  readonly why: readonly Localized[]
  /** What the real one does, where no brand says so. */
  readonly genuine?: readonly Fact[]
  /** How large and how old it is, and who warned of it. */
  readonly facts?: readonly Fact[]
  /** Key into the knowledge's advice: what to do now, and how to find out by oneself. */
  readonly advice: ArticleAdvice
  /** Only the answers that differ from the shared ones; see `answersOf`. */
  readonly answers?: Readonly<Partial<Record<Question, Answer>>>
  /** For whoever already acted: situations of the knowledge's aftercare, the likeliest first. */
  readonly steps: readonly Aftercare['situation'][]
  /** Ids of contacts, the first to ask first. */
  readonly desks: readonly string[]
  /** Slugs of similar articles. Each of them names this one too. */
  readonly related: readonly string[]
  /** Where the scheme is described, the best first. */
  readonly sources: readonly Source[]
}
