import {
  type Channel,
  channels,
  fieldLimits,
  type Message,
  MessageError,
  rawMailLimits,
  textLimit,
} from '@monban/engine'

/** The form's field names; also what the server receives without script. */
export type Field = 'text' | 'channel' | 'sender' | 'subject'

type TextField = Exclude<Field, 'channel'>

/** What was typed, as it stands in the form. */
export type FormValues = Readonly<Record<Field, string>>

/** One field that cannot be used, and the limit it breaks (UTF-16 code units). */
export type FormProblem =
  | { readonly field: 'text' | 'channel'; readonly code: 'missing' }
  | { readonly field: TextField; readonly code: 'too-long'; readonly limit: number; readonly length: number }
  | MailProblem

/** A file that cannot be read as a mail: too many bytes, built in a way that no mail program builds, or something else. */
export type MailProblem =
  | { readonly field: 'mail'; readonly code: 'too-large'; readonly limit: number }
  | { readonly field: 'mail'; readonly code: 'too-complex' }
  | { readonly field: 'mail'; readonly code: 'no-mail' }

/** The form's field for a file. It has no value that could be shown again. */
export const mailField = 'mail'

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

/** The file that was chosen, if it is to be checked: the field is hidden unless the message came by mail. */
export function chosenMail(channel: string, chosen: unknown): File | undefined {
  return channel === 'email' && chosen instanceof File && chosen.size > 0 ? chosen : undefined
}

/** What the form shows of a mail that was read: the very strings that are judged, since passages are marked in them. */
export function valuesOfMail({ text, sender = '', subject = '' }: Message): FormValues {
  return { text, channel: 'email', sender, subject }
}

/** Reads the chosen file with `read`; the message, or why there is none. */
export async function readChosenMail(
  file: Blob,
  read: (bytes: Uint8Array) => Promise<Message | undefined>,
): Promise<{ readonly message: Message } | { readonly problem: MailProblem }> {
  // A file can be larger than the memory that reading it would take.
  if (file.size > rawMailLimits.mail) return { problem: tooLarge }
  try {
    const message = await read(new Uint8Array(await file.arrayBuffer()))
    return message ? { message } : { problem: { field: 'mail', code: 'no-mail' } }
  } catch (error) {
    if (error instanceof MessageError) return { problem: { field: 'mail', code: 'too-complex' } }
    throw error
  }
}

/** Megabytes are what a person knows of a file. */
const tooLarge: MailProblem = { field: 'mail', code: 'too-large', limit: rawMailLimits.mail / 1024 ** 2 }
