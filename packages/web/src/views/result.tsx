import {
  type CheckResult,
  type Direction,
  type Explanation,
  type NumberedReason,
  numberReasons,
  type Statement as StatementOf,
} from '@monban/engine'
import type { VNode } from 'preact'
import { evidenceOf } from '../check/passages.ts'
import { type Answer, pathFor } from '../check/state.ts'
import { Aftercare } from './aftercare.tsx'
import { Contacts } from './contacts.tsx'
import { useLocale } from './locale.ts'
import { MarkedText } from './marked-text.tsx'
import { Section } from './section.tsx'
import { Statement } from './statement.tsx'
import { Verdict } from './verdict.tsx'
import { Words } from './words.tsx'

/** The answer, in the order in which a person needs it. */
export function Result({ answer, onPrint }: { answer: Answer; onPrint?: () => void }): VNode {
  const { t } = useLocale()
  const { explanation } = answer.result
  return (
    <article class={`result result-${answer.place}`} aria-labelledby="result">
      <Verdict explanation={explanation} place={answer.place} />
      <Actions {...(onPrint && { onPrint })} />
      <Section id="do-now" heading={t('result.doNow')}>
        <ol class="do-now">
          {explanation.doNow.map((step) => (
            <li>
              <Words text={step} />
            </li>
          ))}
        </ol>
      </Section>
      <Reasons answer={answer} />
      <Statements id="genuine" heading={t('result.genuine')} statements={[explanation.ifGenuine]} />
      <Statements
        id="check-yourself"
        heading={t('result.checkYourself')}
        statements={explanation.checkYourself}
      />
      <Aftercare aftercare={explanation.aftercare} />
      <Contacts contacts={explanation.contacts} />
      <NotChecked result={answer.result} />
    </article>
  )
}

function Actions({ onPrint }: { onPrint?: () => void }): VNode {
  const { lang, t } = useLocale()
  return (
    <p class="actions">
      <a href="#text">{t('result.edit')}</a>
      <a href={pathFor(lang, '/')}>{t('result.another')}</a>
      {onPrint && (
        <button type="button" onClick={onPrint}>
          {t('result.print')}
        </button>
      )}
    </p>
  )
}

function Reasons({ answer }: { answer: Answer }): VNode | null {
  const { t } = useLocale()
  const { result, values } = answer
  const reasons = numberReasons(result)
  if (reasons.length === 0) return null
  const evidence = evidenceOf(result)
  const subjectMarked = evidence.some(({ spans }) => spans.some(({ field }) => field === 'subject'))
  return (
    <Section id="reasons" heading={t('result.reasons')} wide>
      <div class="evidence">
        {subjectMarked && (
          <>
            <h3>{t('result.subject')}</h3>
            <MarkedText text={values.subject} evidence={evidence} field="subject" />
          </>
        )}
        <h3>{t('result.message')}</h3>
        <MarkedText text={values.text} evidence={evidence} />
      </div>
      <div>
        <ReasonList direction="scam" reasons={reasons} />
        <ReasonList direction="genuine" reasons={reasons} />
      </div>
    </Section>
  )
}

interface ReasonListProps {
  readonly direction: Direction
  readonly reasons: readonly NumberedReason[]
}

function ReasonList({ direction, reasons }: ReasonListProps): VNode | null {
  const { t } = useLocale()
  const own = reasons.filter((reason) => reason.direction === direction)
  const [first] = own
  if (!first) return null
  return (
    <>
      <h3>{t(`result.reasons.${direction}`)}</h3>
      <ol class={`reasons reasons-${direction}`} start={first.number}>
        {own.map((reason) => (
          <li id={`reason-${reason.number}`}>
            <span class="number">{reason.number}</span>
            <div>
              <Statement {...reason} />
            </div>
          </li>
        ))}
      </ol>
    </>
  )
}

interface StatementsProps {
  readonly id: string
  readonly heading: string
  readonly statements: readonly StatementOf[]
}

function Statements({ id, heading, statements }: StatementsProps): VNode | null {
  if (statements.length === 0) return null
  return (
    <Section id={id} heading={heading}>
      <ul class="statements">
        {statements.map((statement) => (
          <li>
            <Statement {...statement} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function NotChecked({ result }: { result: CheckResult }): VNode {
  const { t } = useLocale()
  const { notChecked }: Explanation = result.explanation
  return (
    <Section id="not-checked" heading={t('result.notChecked')}>
      <ul class="statements">
        {notChecked.map((thing) => (
          <li>
            <Words text={thing} />
          </li>
        ))}
        <li>{t('site.limits')}</li>
      </ul>
      <p class="version">{t('result.version', { version: result.ruleVersion })}</p>
    </Section>
  )
}
