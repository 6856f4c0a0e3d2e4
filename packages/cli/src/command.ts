import type { Lang } from '@monban/engine'
import type { Io } from './io.ts'

/** What stood behind the command's name, checked against its declaration. */
export interface Arguments {
  /** Not fewer than the declaration requires, nor more than it allows. */
  readonly operands: readonly string[]
  /** Options with a value, by name. */
  readonly options: Readonly<Record<string, string>>
  /** Options without one, if given. */
  readonly switches: ReadonlySet<string>
  readonly lang: Lang
}

/** Resolves when the work is done; rejects with a `Failure` to end with another exit code than 0. */
export type Command = (args: Arguments, io: Io) => Promise<void>
