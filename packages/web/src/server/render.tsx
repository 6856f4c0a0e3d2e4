import type { Lang } from '@monban/engine'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { Document, type DocumentProps } from '../views/document.tsx'
import type { ClientFiles } from './assets.ts'

export interface Page extends Omit<DocumentProps, 'files' | 'children'> {
  readonly content: VNode
  /** Whether the page carries the checker's script. */
  readonly island?: boolean
}

export type Renderer = (page: Page) => string

const islands: Readonly<Record<Lang, string>> = { ja: 'src/island/ja.ts', en: 'src/island/en.ts' }

/** Renders whole pages that link to the built files. */
export function createRenderer({ entry }: ClientFiles): Renderer {
  const files = { style: entry('src/styles/main.css').file, fonts: entry('src/styles/fonts.css').file }
  const scripts = { ja: entry(islands.ja), en: entry(islands.en) }
  return ({ content, island = false, ...page }) => {
    const script = scripts[page.locale.lang]
    const html = renderToString(
      <Document {...page} files={island ? { ...files, script } : files}>
        {content}
      </Document>,
    )
    return `<!doctype html>${html}`
  }
}
