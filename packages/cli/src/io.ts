import type { Readable } from 'node:stream'

export type Environment = Readonly<Record<string, string | undefined>>

export interface Output {
  /** Returns false when the reader cannot keep up. */
  write(text: string): boolean
  readonly isTTY?: boolean
  readonly columns?: number
  readonly rows?: number
}

/** Everything a command sees of the process it runs in. */
export interface Io {
  readonly env: Environment
  readonly stdin: Readable & { readonly isTTY?: boolean }
  /** Results. */
  readonly stdout: Output
  /** Hints, progress and errors. */
  readonly stderr: Output
  /** Aborted on SIGINT and SIGTERM, with the name of the signal as its reason, instead of ending the process. */
  stopSignal(): AbortSignal
}
