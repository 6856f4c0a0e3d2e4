import type { Message } from '@monban/engine'
import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import {
  chosenMail,
  example,
  type FormValues,
  formValues,
  mailField,
  readChosenMail,
  readForm,
  valuesOfMail,
} from '../check/form.ts'
import type { CheckState } from '../check/state.ts'
import type { Locale } from '../locales/messages.ts'
import type { Phase } from '../views/check-form.tsx'
import { Checker } from '../views/checker.tsx'
import { LocaleContext } from '../views/locale.ts'
import { loadJudge, prefetchJudge, readMailHere } from './load-judge.ts'
import { useResultHistory } from './use-result-history.ts'

interface Props {
  readonly initial: CheckState
  readonly locale: Locale
}

/** Takes over the form that the server rendered: from now on the text is judged here and goes nowhere. */
export function CheckerIsland({ initial, locale }: Props): VNode {
  const [state, setState] = useState(initial)
  const [phase, setPhase] = useState<Phase>('server')
  const { shown, show } = useResultHistory()
  const moved = useRef(false)

  useEffect(() => {
    setPhase('device')
    prefetchJudge()
  }, [])
  useEffect(() => {
    if (moved.current) focusOutcome(state)
    moved.current = true
  }, [state])

  const judge = async (message: Message, values: FormValues): Promise<void> => {
    const engine = await loadJudge()
    const result = await engine.check(message, locale.lang)
    setPhase('device')
    show()
    setState({ values, problems: [], answer: { result, values, place: 'device' } })
  }

  const judgeMail = async (file: File, values: FormValues, form: HTMLFormElement): Promise<void> => {
    const read = await readChosenMail(file, readMailHere)
    if ('problem' in read) {
      setPhase('device')
      return setState({ values, problems: [read.problem], answer: null })
    }
    const own = valuesOfMail(read.message)
    fillIn(form, own)
    await judge(read.message, own)
  }

  const check = async (form: HTMLFormElement): Promise<void> => {
    const typed = new FormData(form)
    const values = formValues((field) => typed.get(field))
    const file = chosenMail(values.channel, typed.get(mailField))
    const read = file ? undefined : readForm(values)
    if (read && 'problems' in read) return setState({ values, problems: read.problems, answer: null })
    setPhase('busy')
    try {
      await (file ? judgeMail(file, values, form) : read && judge(read.message, values))
    } catch (cause) {
      setPhase('failed')
      reportError(cause)
    }
  }

  const onSubmit = (event: SubmitEvent): void => {
    const form = event.currentTarget as HTMLFormElement
    const button = event.submitter?.getAttribute('name')
    if (button === 'server') return
    event.preventDefault()
    if (phase === 'busy') return
    if (button === 'example') fillIn(form, example)
    void check(form)
  }

  const visible = shown ? state : { ...state, answer: null }
  return (
    <LocaleContext.Provider value={locale}>
      <Checker state={visible} phase={phase} onSubmit={onSubmit} onPrint={() => window.print()} />
    </LocaleContext.Provider>
  )
}

/** Shows `values` in the form, in place of whatever was typed or chosen: what is edited next is what is checked next. */
function fillIn(form: HTMLFormElement, values: FormValues): void {
  const file = form.elements.namedItem(mailField)
  if (file instanceof HTMLInputElement) file.value = ''
  for (const [name, value] of Object.entries(values)) {
    const field = form.elements.namedItem(name)
    if (field && 'value' in field) field.value = value
  }
}

/** Brings the person to the verdict, from its top on, or to the first field that needs another look. */
function focusOutcome({ answer, problems }: CheckState): void {
  const [problem] = problems
  if (problem) document.querySelector<HTMLElement>(`[name="${problem.field}"]`)?.focus()
  if (!answer) return
  document.getElementById('result')?.focus({ preventScroll: true })
  scrollTo({ top: 0, behavior: 'instant' })
}
