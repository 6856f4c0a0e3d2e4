export const labels = ['scam', 'spam', 'ham'] as const
export type Label = (typeof labels)[number]

/** Properties by which a report is broken down. */
export const dimensions = ['lang', 'channel', 'kind', 'origin', 'year', 'brand'] as const
export type Dimension = (typeof dimensions)[number]

/** Properties by which rows are chosen. */
export const selectors = ['label', ...dimensions, 'source', 'licence'] as const
export type Selector = (typeof selectors)[number]

/** What a row says of itself besides its message. A property that it does not state is an empty string. */
export interface Facts extends Readonly<Record<Exclude<Selector, 'label'>, string>> {
  readonly label: Label
  /** Rows of one group are near-duplicates of each other; empty where a row stands alone. */
  readonly group: string
}
