import type { VNode } from 'preact'
import type { CheckState } from '../check/state.ts'
import { CheckForm, type Phase } from './check-form.tsx'
import { useLocale } from './locale.ts'
import { Result } from './result.tsx'

interface Props {
  readonly state: CheckState
  readonly phase: Phase
  readonly onSubmit?: (event: SubmitEvent) => void
  readonly onPrint?: () => void
}

/** The check page's main part: the same on the server and in the browser, which adds the handlers. */
export function Checker({ state, phase, onSubmit, onPrint }: Props): VNode {
  const { t } = useLocale()
  const { answer } = state
  return (
    <>
      {answer ? <Result answer={answer} {...(onPrint && { onPrint })} /> : <Headline />}
      <section class="form-section" key="form" {...(answer && { 'aria-labelledby': 'again' })}>
        {answer && (
          <h2 id="again" class="again">
            {t('form.again')}
          </h2>
        )}
        <CheckForm
          key="form"
          values={state.values}
          problems={state.problems}
          phase={phase}
          {...(onSubmit && { onSubmit })}
        />
      </section>
    </>
  )
}

function Headline(): VNode {
  const { t } = useLocale()
  return (
    <header class="headline">
      <h1>
        <span>{t('check.headline.call')}</span> <span>{t('check.headline.tap')}</span>{' '}
        <span>{t('check.headline.pay')}</span>
      </h1>
      <p class="lead">{t('check.lead')}</p>
    </header>
  )
}
