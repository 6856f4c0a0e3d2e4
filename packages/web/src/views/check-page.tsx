import type { VNode } from 'preact'
import { type CheckState, rootId } from '../check/state.ts'
import { Checker } from './checker.tsx'
import { useLocale } from './locale.ts'

/** The checker inside the element that the island takes over, and below it what is looked at and what is not. */
export function CheckPage({ state }: { state: CheckState }): VNode {
  return (
    <>
      <div id={rootId} data-state={JSON.stringify(state)}>
        <Checker state={state} phase="server" />
      </div>
      <About />
    </>
  )
}

function About(): VNode {
  const { t } = useLocale()
  return (
    <section class="section about" aria-labelledby="about">
      <h2 id="about">{t('check.about.heading')}</h2>
      <dl class="section-body">
        {(['looks', 'not', 'kept'] as const).map((topic) => (
          <div>
            <dt>{t(`check.about.${topic}.term`)}</dt>
            <dd>{t(`check.about.${topic}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
