import { fieldLimits, type Mailbox, type MailFacts, MessageError, mailLimits } from './message.ts'

/** Throws {@link MessageError} for the first fact that breaks a limit. */
export function checkMailLimits(mail: MailFacts): void {
  const { from, replyTo = [], returnPath = '', authentication = {}, attachments, anchors } = mail
  const { dkim = [], spf, dmarc } = authentication
  for (const mailbox of from ? [from] : []) checkMailbox('mail.from', mailbox)
  limit('mail.replyTo', replyTo.length, mailLimits.replyTo)
  for (const mailbox of replyTo) checkMailbox('mail.replyTo', mailbox)
  limit('mail.returnPath', returnPath.length, mailLimits.address)
  limit('mail.authentication', dkim.length, mailLimits.signatures)
  for (const checked of [...dkim, spf, dmarc])
    limit('mail.authentication', checked?.domain?.length ?? 0, mailLimits.domain)
  limit('mail.attachments', attachments.length, mailLimits.attachments)
  for (const { name, type } of attachments) {
    limit('mail.attachments', name.length, mailLimits.fileName)
    limit('mail.attachments', type.length, mailLimits.fileType)
  }
  limit('mail.anchors', anchors.length, mailLimits.anchors)
  for (const { href } of anchors) limit('mail.anchors', href.length, fieldLimits.link)
}

function checkMailbox(field: MessageError['field'], { name, address }: Mailbox): void {
  limit(field, name.length, mailLimits.name)
  limit(field, address.length, mailLimits.address)
}

function limit(field: MessageError['field'], actual: number, most: number): void {
  if (actual > most) throw new MessageError(field, most, actual)
}
