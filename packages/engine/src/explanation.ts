import type { Aftercare, Lang, Source } from './knowledge.ts'
import type { Direction, Level } from './verdict.ts'

/** A sentence; one that states a fact about a company or office carries its source. */
export interface Statement {
  readonly text: string
  readonly source?: Source
}

/** A verdict in words, in the order in which a person needs them. Every string is plain text, not HTML. */
export interface Explanation {
  readonly lang: Lang
  readonly level: Level
  /** The level as a person reads it, e.g. 詐欺の可能性が高い. */
  readonly verdict: string
  /** The kind as a person reads it, e.g. 架空請求. */
  readonly kind: string | null
  /** Name of the impersonated brand or body. */
  readonly impersonates: string | null
  /** The known campaign that the message belongs to, and the slug of the article about it. */
  readonly campaign: { readonly title: string; readonly article: string } | null
  readonly summary: string
  readonly doNow: readonly string[]
  /** The few that tell most, strongest first, of different themes; the verdict has all. `reason` is the index into the verdict's reasons, whose spans mark the passage. */
  readonly reasons: readonly {
    readonly reason: number
    readonly direction: Direction
    readonly text: string
    readonly source?: Source
  }[]
  /** One sentence: what would hold if it were genuine, so that the reader can see whether it does. */
  readonly ifGenuine: Statement
  readonly checkYourself: readonly Statement[]
  /** What to do for someone who already acted. */
  readonly aftercare: readonly {
    readonly situation: Aftercare['situation']
    readonly title: string
    readonly steps: readonly Statement[]
  }[]
  readonly contacts: readonly {
    readonly name: string
    readonly reach: string
    readonly hours: string
    readonly purpose: string
    readonly source: Source
  }[]
  /** What was not looked at. */
  readonly notChecked: readonly string[]
}
