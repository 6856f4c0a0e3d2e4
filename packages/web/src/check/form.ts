import { type Channel, channels, fieldLimits, type Message, textLimit } from '@monban/engine'

/** The form's field names; also what the server receives without script. */
export type Field = 'text' | 'channel' | 'sender' | 'subject'

type TextField = Exclude<Field, 'channel'>

/** What was typed, as it stands in the form. */
export type FormValues = Readonly<Record<Field, string>>

/** One field that cannot be used, and the limit it breaks (UTF-16 code units). */
export type FormProblem =
  | { readonly field: 'text' | 'channel'; readonly code: 'missing' }
  | { readonly field: TextField; readonly code: 'too-long'; readonly limit: number; readonly length: number }

export const emptyForm: FormValues = { text: '', channel: 'sms', sender: '', subject: '' }

/** The message that Monban was first made for. */
export const example: FormValues = {
  ...emptyForm,
  text: 'ご登録の月額料金の未納が発生しております。裁判手続きに移行する為、至急ご連絡下さい。アマゾンカスタマーセンター 05068815063',
}

/** Reads submitted fields. Forms send line breaks as CR LF and scripts as LF; both must be judged the same. */
export function formValues(read: (field: Field) => unknown): FormValues {
  const text = (field: Field): string => {
    const value = read(field)
    return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : ''
  }
  return {
    text: text('text'),
    channel: text('channel'),
    sender: text('sender').trim(),
    subject: text('subject').trim(),
  }
}

/** Something that a person could read: not only blanks, controls and characters that are never drawn. */
const visible = /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}]/u

/** Every problem, or the message. Browser and server decide alike. */
export function readForm(
  values: FormValues,
): { readonly message: Message } | { readonly problems: readonly FormProblem[] } {
  const channel = channels.find((known) => known === values.channel)
  const problems = findProblems(values, channel)
  if (problems.length > 0 || !channel) return { problems }
  return { message: toMessage(values, channel) }
}

function findProblems(values: FormValues, channel: Channel | undefined): FormProblem[] {
  const problems: FormProblem[] = []
  if (!visible.test(values.text)) problems.push({ field: 'text', code: 'missing' })
  if (!channel) problems.push({ field: 'channel', code: 'missing' })
  const limits = {
    text: textLimit(channel ?? 'sms'),
    sender: fieldLimits.sender,
    ...(channel === 'email' && { subject: fieldLimits.subject }),
  }
  for (const [field, limit] of Object.entries(limits) as [TextField, number][]) {
    const { length } = values[field]
    if (length > limit) problems.push({ field, code: 'too-long', limit, length })
  }
  return problems
}

/** A subject typed before another channel was chosen is hidden from the person, so it is not judged either. */
function toMessage({ text, sender, subject }: FormValues, channel: Channel): Message {
  return {
    text,
    channel,
    ...(sender && { sender }),
    ...(subject && channel === 'email' && { subject }),
  }
}
