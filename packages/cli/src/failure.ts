import type { Localized } from '@monban/engine'

interface FailureOptions extends ErrorOptions {
  /** Said after the main sentence, one line each. */
  readonly details?: readonly Localized[]
}

/** An end that the person can understand and act on. Anything else that is thrown is a fault of ours. */
export abstract class Failure extends Error {
  abstract readonly exitCode: number
  readonly words: Localized
  readonly details: readonly Localized[]

  /** A plain string is already in the person's language. */
  constructor(words: Localized | string, { details = [], ...options }: FailureOptions = {}) {
    super(typeof words === 'string' ? words : words.en, options)
    this.words = typeof words === 'string' ? { ja: words, en: words } : words
    this.details = details
  }
}

/** Wrong usage or bad input. */
export class UsageError extends Failure {
  override name = 'UsageError'
  readonly exitCode = 2
}

/** The machine does not allow it: a taken port, a full disk. */
export class OperationError extends Failure {
  override name = 'OperationError'
  readonly exitCode = 1
}

/** Stopped by a signal before there was a result. The code is what shells expect. */
export class Interrupted extends Failure {
  override name = 'Interrupted'
  readonly exitCode: number

  constructor(signal: unknown) {
    super({ ja: '途中で止めました。', en: 'Stopped before it was done.' })
    this.exitCode = signal === 'SIGTERM' ? 143 : 130
  }
}
