/** The row that identifies this installation. */
interface Instance {
  readonly id: string
  /** Epoch milliseconds. */
  readonly createdAt: number
}

/** What the service keeps. Texts that were checked are not among it. */
export interface Storage {
  /** Reads the installation's row, which also shows that the database answers. */
  instance(): Promise<Instance>
  [Symbol.asyncDispose](): Promise<void>
}
