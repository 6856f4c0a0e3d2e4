import type { Explanation } from '@monban/engine'
import type { VNode } from 'preact'
import type { Answer } from '../check/state.ts'
import { LevelIcon } from './level-icon.tsx'
import { useLocale } from './locale.ts'
import { Words } from './words.tsx'

interface Props {
  readonly explanation: Explanation
  readonly place: Answer['place']
}

export function Verdict({ explanation, place }: Props): VNode {
  const { t } = useLocale()
  const { level, kind, impersonates, campaign } = explanation
  return (
    <header class={`verdict level-${level}`}>
      <div class="verdict-band">
        <LevelIcon level={level} />
        <div>
          <p class="verdict-label">{t('result.label')}</p>
          {/* Whoever pressed the button, with or without script, lands on the verdict. */}
          <h1 class="verdict-word" id="result" tabIndex={-1} autofocus={place === 'server'}>
            {explanation.verdict}
          </h1>
          {(kind || impersonates) && (
            <p class="verdict-kind">
              {kind && (
                <strong>
                  <Words text={kind} />
                </strong>
              )}
              {impersonates && (
                <span>
                  <Words text={t('result.posing', { name: impersonates })} />
                </span>
              )}
            </p>
          )}
        </div>
      </div>
      <p class="verdict-summary">
        <Words text={explanation.summary} />
      </p>
      {campaign && (
        <p class="verdict-campaign">
          <Words text={t('result.campaign', { title: campaign.title })} />
        </p>
      )}
      <p class="privacy">{t(place === 'device' ? 'result.private.device' : 'result.private.server')}</p>
    </header>
  )
}
