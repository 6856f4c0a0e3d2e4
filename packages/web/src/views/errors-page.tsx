import { problemCodes, problems } from '@monban/api'
import type { VNode } from 'preact'
import { useLocale } from './locale.ts'
import { Parts } from './prose.tsx'

/** One anchor per code: the address in every problem's `type` leads here. */
export function ErrorsPage(): VNode {
  const { lang, t } = useLocale()
  return (
    <div class="docs">
      <header class="headline">
        <h1>{t('errors.title')}</h1>
        <p class="lead">{t('errors.lead')}</p>
      </header>
      {problemCodes.map((code) => {
        const { status, title, explanation } = problems[code]
        return (
          <section class="error-code" aria-labelledby={code}>
            <h2 id={code}>
              <code>{code}</code>
            </h2>
            <p>
              <span class="hidden">{t('errors.status')}</span> <strong class="status">{status}</strong>{' '}
              <span lang="en">{title}</span>
            </p>
            <p>
              <Parts text={explanation[lang]} />
            </p>
          </section>
        )
      })}
    </div>
  )
}
