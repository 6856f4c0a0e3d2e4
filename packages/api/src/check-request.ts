import { type Channel, channels, fieldLimits, langs, textLimit } from '@monban/engine'
import { z } from 'zod'
import { mailFacts } from './mail-facts.ts'

/** Something that a person could read: not only blanks, controls and characters that are never drawn. */
const visible = /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}]/u

/** A message to check. Unknown fields are refused, so that a misspelt one does not go unnoticed. */
export const checkRequest = z
  .strictObject({
    text: z.string().meta({
      description: `The body as the person sees it; for a call, what was said. May be empty only with \`mail\`. At most ${textLimit('email')} UTF-16 code units for e-mail, ${textLimit('sms')} otherwise.`,
      maxLength: textLimit('email'),
    }),
    channel: z.enum(channels).default('sms').meta({ description: 'How the message came.' }),
    sender: z
      .string()
      .max(fieldLimits.sender)
      .exactOptional()
      .meta({ description: 'The sender as displayed: a number, a short code, a name or an e-mail address.' }),
    subject: z
      .string()
      .max(fieldLimits.subject)
      .exactOptional()
      .meta({ description: 'The subject line of an e-mail.' }),
    links: z
      .array(z.string().max(fieldLimits.link))
      .max(fieldLimits.links)
      .exactOptional()
      .meta({ description: 'Link targets that the text does not show, such as those of an HTML mail.' }),
    mail: mailFacts.exactOptional(),
    lang: z
      .enum(langs)
      .default('ja')
      .meta({ description: 'Language of the answer, faults in the fields included.' }),
  })
  .superRefine(checkText, { when: ({ value }) => hasText(value) })
  .meta({ description: 'A message to check.' })

/** What a caller sends: `text` alone is enough. */
export type CheckRequest = z.input<typeof checkRequest>

interface TextToCheck {
  readonly text: string
  readonly channel: unknown
  readonly mail?: unknown
}

/** What is right for a text depends on the other fields, hence a rule over the whole object; it runs whatever else is wrong. */
function checkText({ text, channel, mail }: TextToCheck, ctx: z.RefinementCtx): void {
  // A mail can consist of a picture or a file; everything else is its text.
  if (mail === undefined && !visible.test(text)) ctx.addIssue({ code: 'custom', input: text, path: ['text'] })
  const maximum = textLimit(isChannel(channel) ? channel : 'email')
  if (text.length <= maximum) return
  ctx.addIssue({ code: 'too_big', origin: 'string', maximum, inclusive: true, input: text, path: ['text'] })
}

function isChannel(value: unknown): value is Channel {
  return (channels as readonly unknown[]).includes(value)
}

function hasText(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string'
}
