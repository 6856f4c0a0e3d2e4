import type { VNode } from 'preact'
import { pathFor } from '../check/state.ts'
import { useLocale } from './locale.ts'

/** One heading, one sentence, one way on: for what could not be shown. */
export function PlainPage({ heading, body }: { heading: string; body: string }): VNode {
  const { lang, t } = useLocale()
  return (
    <div class="plain">
      <h1>{heading}</h1>
      <p class="lead">{body}</p>
      <p>
        <a class="button-main" href={pathFor(lang, '/')}>
          {t('plain.home')}
        </a>
      </p>
    </div>
  )
}
