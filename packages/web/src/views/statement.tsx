import type { Source, Statement as StatementOf } from '@monban/engine'
import type { VNode } from 'preact'
import { useLocale } from './locale.ts'
import { Words } from './words.tsx'

/** A sentence and, below it, where it was read and when. */
export function Statement({ text, source }: StatementOf): VNode {
  return (
    <>
      <span class="statement">
        <Words text={text} />
      </span>
      {source && <SourceLine source={source} />}
    </>
  )
}

export function SourceLine({ source }: { source: Source }): VNode {
  const { t } = useLocale()
  return (
    <small class="source">
      {t('result.source')}{' '}
      <a href={source.url} rel="noreferrer">
        <Words text={source.title} />
      </a>{' '}
      <span class="nowrap">{t('result.checkedOn', { date: source.checkedOn })}</span>
    </small>
  )
}
