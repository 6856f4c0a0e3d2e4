import { langs } from '@monban/engine'
import type { ComponentChildren, VNode } from 'preact'
import { pathFor } from '../check/state.ts'
import type { Locale } from '../locales/messages.ts'
import { Footer, Header } from './frame.tsx'
import { LocaleContext } from './locale.ts'

/** Addresses of the built files that a page links to. */
export interface PageFiles {
  readonly style: string
  readonly fonts: string
  /** Module script and what it imports at once; pages without an island have none. */
  readonly script?: { readonly file: string; readonly imports: readonly string[] }
}

export interface DocumentProps {
  readonly locale: Locale
  readonly title: string
  readonly description?: string
  /** Address of the Japanese version; absent where there is nothing to come back to, as on an error page. */
  readonly path?: string
  readonly files: PageFiles
  readonly children: ComponentChildren
}

/** A whole page: head, frame and content. */
export function Document({ locale, title, description, path, files, children }: DocumentProps): VNode {
  const { lang, t } = locale
  return (
    <LocaleContext.Provider value={locale}>
      <html lang={lang}>
        <head>
          <meta charset="utf-8" />
          <title>{`${title} | ${t('site.name')}`}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          {description && <meta name="description" content={description} />}
          <link rel="icon" href="/mark.svg" type="image/svg+xml" />
          <link rel="stylesheet" href={files.style} />
          {path &&
            langs.map((other) => <link rel="alternate" hreflang={other} href={pathFor(other, path)} />)}
          {files.script?.imports.map((href) => (
            <link rel="modulepreload" href={href} />
          ))}
          {files.script && <script type="module" src={files.script.file} />}
        </head>
        <body>
          <a class="skip" href="#main">
            {t('site.skip')}
          </a>
          <Header path={path ?? '/'} />
          <main id="main" tabIndex={-1}>
            {children}
          </main>
          <Footer />
          {/* Last, so that the rules of the typeface never hold up the first drawing of the page. */}
          <link rel="stylesheet" href={files.fonts} />
        </body>
      </html>
    </LocaleContext.Provider>
  )
}
