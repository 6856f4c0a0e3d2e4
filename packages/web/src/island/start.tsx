import { hydrate } from 'preact'
import { type CheckState, rootId } from '../check/state.ts'
import type { Locale } from '../locales/messages.ts'
import { CheckerIsland } from './checker-island.tsx'

/** Takes over the element that the server rendered the checker into, from the state that it rendered. */
export function start(locale: Locale): void {
  const root = document.getElementById(rootId)
  if (!root?.dataset.state) return
  const initial: CheckState = JSON.parse(root.dataset.state)
  hydrate(<CheckerIsland initial={initial} locale={locale} />, root)
}
