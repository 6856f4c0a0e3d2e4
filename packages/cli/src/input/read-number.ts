import { toNumberProblem } from '@monban/api'
import type { Lang } from '@monban/engine'
import { NumberError, spellNumber } from '@monban/engine/calls'
import { UsageError } from '../failure.ts'

/** A telephone number as it is looked up. Throws a {@link UsageError} that says what is wrong with it, and the limit. */
export function readNumber(written: string, lang: Lang): string {
  try {
    return spellNumber(written)
  } catch (error) {
    if (!(error instanceof NumberError)) throw error
    throw new UsageError(toNumberProblem(error, lang).detail, { cause: error })
  }
}
