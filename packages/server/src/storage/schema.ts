/** The tables as the newest migration leaves them. */
export interface Schema {
  instance: {
    id: string
    /** Epoch milliseconds. */
    created_at: number
  }
}
