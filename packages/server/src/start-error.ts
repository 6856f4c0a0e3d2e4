import type { Localized } from '@monban/engine'

/** The service cannot start. One sentence for the operator in both languages: what is wrong and what to do. */
export class StartError extends Error {
  override name = 'StartError'
  readonly words: Localized

  constructor(words: Localized, options?: ErrorOptions) {
    super(words.en, options)
    this.words = words
  }
}

/** The code of a Node or SQLite error, such as `EADDRINUSE`; empty when it has none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
