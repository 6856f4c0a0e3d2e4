import { type Lang, langs } from '@monban/engine'
import type { VNode } from 'preact'
import { pathFor } from '../check/state.ts'
import { useLocale } from './locale.ts'
import { Mark } from './mark.tsx'

const languageNames: Readonly<Record<Lang, string>> = { ja: '日本語', en: 'English' }

/** `path` is the Japanese address of the page that is shown, for the way to the same page in another language. */
export function Header({ path }: { path: string }): VNode {
  const { lang, t } = useLocale()
  return (
    <header class="site-header">
      <div class="site-bar">
        <a class="site-name" href={pathFor(lang, '/')}>
          <Mark />
          <span>{t('site.name')}</span>
        </a>
        <span class="site-role">{t('site.role')}</span>
        <Languages path={path} />
      </div>
    </header>
  )
}

function Languages({ path }: { path: string }): VNode {
  const { lang, t } = useLocale()
  return (
    <nav class="languages" aria-label={t('site.languages')}>
      {langs.map((other) => (
        <a
          href={pathFor(other, path)}
          lang={other}
          hreflang={other}
          {...(other === lang && { 'aria-current': 'true' })}
        >
          {languageNames[other]}
        </a>
      ))}
    </nav>
  )
}

export function Footer(): VNode {
  const { lang, t } = useLocale()
  return (
    <footer class="site-footer">
      <div class="site-bar">
        <p>{t('site.limits')}</p>
        <nav aria-label={t('site.more')}>
          <a href={pathFor(lang, '/docs/api')}>{t('api.title')}</a>
          <a href={pathFor(lang, '/docs/errors')}>{t('errors.title')}</a>
        </nav>
      </div>
    </footer>
  )
}
