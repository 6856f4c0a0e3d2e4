import type { Explanation } from '@monban/engine'
import type { VNode } from 'preact'
import { useLocale } from './locale.ts'
import { Section } from './section.tsx'
import { Statement } from './statement.tsx'
import { Words } from './words.tsx'

/** What to do for someone who already acted; one fold per situation, so that nobody has to read them all. */
export function Aftercare({ aftercare }: Pick<Explanation, 'aftercare'>): VNode | null {
  const { t } = useLocale()
  if (aftercare.length === 0) return null
  return (
    <Section id="aftercare" heading={t('result.aftercare')}>
      <p>{t('result.aftercare.lead')}</p>
      {aftercare.map(({ situation, title, steps }) => (
        <details id={`after-${situation}`}>
          <summary>
            <span>
              <Words text={title} />
            </span>
          </summary>
          <ol class="steps">
            {steps.map((step) => (
              <li>
                <Statement {...step} />
              </li>
            ))}
          </ol>
        </details>
      ))}
    </Section>
  )
}
