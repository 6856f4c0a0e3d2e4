import type { CheckResult, Lang } from '@monban/engine'
import { emptyForm, type FormProblem, type FormValues } from './form.ts'

/** Everything that the check page shows. The server hands it to the browser as JSON. */
export interface CheckState {
  readonly values: FormValues
  readonly problems: readonly FormProblem[]
  readonly answer: Answer | null
}

export interface Answer {
  readonly result: CheckResult
  /** What was judged; the form may have been edited since. */
  readonly values: FormValues
  readonly place: 'device' | 'server'
}

export const emptyState: CheckState = { values: emptyForm, problems: [], answer: null }

/** The element that the island takes over; its `data-state` holds the {@link CheckState} it was rendered from. */
export const rootId = 'checker'

/** Where a page lives in each language; Japanese has the short addresses. */
export function pathFor(lang: Lang, path: string): string {
  if (lang === 'ja') return path
  return path === '/' ? '/en' : `/en${path}`
}
