import { channels } from '@monban/engine'
import type { ComponentChildren, VNode } from 'preact'
import { type Field, type FormProblem, type FormValues, mailField } from '../check/form.ts'
import { pathFor } from '../check/state.ts'
import type { Locale } from '../locales/messages.ts'
import { useLocale } from './locale.ts'

/** Without script the server judges; with script the browser does, unless its program could not be loaded. */
export type Phase = 'server' | 'device' | 'busy' | 'failed'

interface Props {
  readonly values: FormValues
  readonly problems: readonly FormProblem[]
  readonly phase: Phase
  readonly onSubmit?: (event: SubmitEvent) => void
}

export function CheckForm({ values, problems, phase, onSubmit }: Props): VNode {
  const { lang, t } = useLocale()
  const problemOf = (field: FormProblem['field']) => problems.find((problem) => problem.field === field)
  return (
    <form
      class="check-form"
      method="post"
      action={pathFor(lang, '/')}
      encType="multipart/form-data"
      autocomplete="off"
      noValidate
      aria-label={t('form.legend')}
      {...(onSubmit && { onSubmit })}
    >
      <TextRow value={values.text} problem={problemOf('text')} />
      <ChannelRow value={values.channel} problem={problemOf('channel')} />
      <InputRow field="sender" value={values.sender} problem={problemOf('sender')} />
      <InputRow field="subject" value={values.subject} problem={problemOf('subject')} />
      <MailRow problem={problemOf(mailField)} />
      <Submit phase={phase} />
      {phase === 'failed' && <EngineMissing />}
    </form>
  )
}

interface RowProps {
  readonly value: string
  readonly problem: FormProblem | undefined
}

function TextRow({ value, problem }: RowProps): VNode {
  const { t } = useLocale()
  return (
    <Row field="text" problem={problem} label={t('form.text')} note={t('form.required')}>
      {/* No spelling aid: some browsers send what is typed to a server for it. */}
      <textarea
        id="text"
        name="text"
        rows={7}
        required
        spellcheck={false}
        autocapitalize="off"
        defaultValue={value}
        {...describe('text', problem)}
      />
    </Row>
  )
}

function InputRow({ field, value, problem }: RowProps & { field: 'sender' | 'subject' }): VNode {
  const { t } = useLocale()
  return (
    <Row field={field} problem={problem} label={t(`form.${field}`)} note={t('form.optional')}>
      <input
        id={field}
        name={field}
        type="text"
        spellcheck={false}
        autocapitalize="off"
        autocomplete="off"
        defaultValue={value}
        {...describe(field, problem)}
      />
    </Row>
  )
}

function MailRow({ problem }: Pick<RowProps, 'problem'>): VNode {
  const { t } = useLocale()
  return (
    <Row field={mailField} problem={problem} label={t('form.mail')} note={t('form.mail.note')}>
      <input
        id={mailField}
        name={mailField}
        type="file"
        accept=".eml,message/rfc822"
        {...describe(mailField, problem)}
      />
    </Row>
  )
}

/** Without script, it is the browser that moves the focus to the first field in question. */
function describe(field: FormProblem['field'], problem: FormProblem | undefined) {
  const hint = `${field}-hint`
  if (!problem) return { 'aria-describedby': hint }
  return { 'aria-describedby': `${field}-problem ${hint}`, 'aria-invalid': true, autofocus: true }
}

function Row(props: {
  field: Exclude<Field, 'channel'> | typeof mailField
  problem: FormProblem | undefined
  label: string
  note: string
  children: ComponentChildren
}): VNode {
  const { t } = useLocale()
  return (
    <div class={`row row-${props.field}`}>
      <div class="row-label">
        <label for={props.field}>{props.label}</label> <span class="note">{props.note}</span>
        <p class="hint" id={`${props.field}-hint`}>
          {t(`form.${props.field}.hint`)}
        </p>
      </div>
      <div class="row-field">
        {props.children}
        <Problem field={props.field} problem={props.problem} />
      </div>
    </div>
  )
}

function ChannelRow({ value, problem }: RowProps): VNode {
  const { t } = useLocale()
  return (
    <fieldset class="row row-channel" {...(problem && { 'aria-describedby': 'channel-problem' })}>
      <legend class="row-label">{t('form.channel')}</legend>
      <div class="row-field">
        <div class="choices">
          {channels.map((channel, index) => (
            <label class="choice">
              <input
                type="radio"
                name="channel"
                value={channel}
                defaultChecked={channel === value}
                autofocus={problem !== undefined && index === 0}
              />
              <span>{t(`channel.${channel}`)}</span>
            </label>
          ))}
        </div>
        <Problem field="channel" problem={problem} />
      </div>
    </fieldset>
  )
}

function Problem(props: { field: FormProblem['field']; problem: FormProblem | undefined }): VNode | null {
  const { t } = useLocale()
  if (!props.problem) return null
  return (
    <p class="problem" id={`${props.field}-problem`}>
      {sentenceOn(props.problem, t)}
    </p>
  )
}

function sentenceOn(problem: FormProblem, t: Locale['t']): string {
  if (problem.field === 'mail')
    return t(`problem.${problem.code}.mail`, problem.code === 'too-large' ? { limit: problem.limit } : {})
  if (problem.code === 'missing') return t(`problem.missing.${problem.field}`)
  return t(`problem.too-long.${problem.field}`, { limit: problem.limit, length: problem.length })
}

function Submit({ phase }: { phase: Phase }): VNode {
  const { t } = useLocale()
  const busy = phase === 'busy'
  return (
    <div class="submit">
      <button class="button-main" type="submit" aria-disabled={busy}>
        {t(busy ? 'form.busy' : 'form.submit')}
      </button>
      <button class="button-side" type="submit" name="example" value="1">
        {t('form.example')}
      </button>
      <p class="privacy" role="status">
        {t(phase === 'server' ? 'form.private.server' : 'form.private.device')}
      </p>
    </div>
  )
}

/** Nothing was sent, so sending is offered as a choice of its own and never done by itself. */
function EngineMissing(): VNode {
  const { t } = useLocale()
  return (
    <div class="engine-missing" role="alert">
      <p>
        <strong>{t('problem.engine.heading')}</strong>
      </p>
      <p>{t('problem.engine')}</p>
      <button class="button-side" type="submit" name="server" value="1">
        {t('problem.engine.server')}
      </button>
      <p class="hint">{t('problem.engine.server.note')}</p>
    </div>
  )
}
