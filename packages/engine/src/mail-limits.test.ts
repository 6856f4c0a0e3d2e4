import { expect, test } from 'vitest'
import { checkMailLimits } from './mail-limits.ts'
import { fieldLimits, type MailFacts, MessageError, mailLimits } from './message.ts'

const long = (length: number) => 'a'.repeat(length + 1)
const many = <T>(item: T, length: number): T[] => Array.from({ length: length + 1 }, () => item)
const file = { name: '', type: '' }
const anchor = { start: 0, end: 1, href: '' }

test.each<[field: MessageError['field'], limit: number, fault: Partial<MailFacts>]>([
  ['mail.from', mailLimits.name, { from: { name: long(mailLimits.name), address: '' } }],
  ['mail.from', mailLimits.address, { from: { name: '', address: long(mailLimits.address) } }],
  ['mail.replyTo', mailLimits.replyTo, { replyTo: many({ name: '', address: '' }, mailLimits.replyTo) }],
  ['mail.replyTo', mailLimits.name, { replyTo: [{ name: long(mailLimits.name), address: '' }] }],
  ['mail.returnPath', mailLimits.address, { returnPath: long(mailLimits.address) }],
  [
    'mail.authentication',
    mailLimits.signatures,
    { authentication: { dkim: many({ result: 'pass' }, mailLimits.signatures) } },
  ],
  [
    'mail.authentication',
    mailLimits.domain,
    { authentication: { dmarc: { result: 'pass', domain: long(mailLimits.domain) } } },
  ],
  ['mail.attachments', mailLimits.attachments, { attachments: many(file, mailLimits.attachments) }],
  ['mail.attachments', mailLimits.fileName, { attachments: [{ ...file, name: long(mailLimits.fileName) }] }],
  ['mail.attachments', mailLimits.fileType, { attachments: [{ ...file, type: long(mailLimits.fileType) }] }],
  ['mail.anchors', mailLimits.anchors, { anchors: many(anchor, mailLimits.anchors) }],
  ['mail.anchors', fieldLimits.link, { anchors: [{ ...anchor, href: long(fieldLimits.link) }] }],
])('names %s and its limit of %d', (field, limit, fault) => {
  const facts = { attachments: [], anchors: [], hidden: 0, ...fault }
  expect(() => checkMailLimits(facts)).toThrow(MessageError)
  expect(() => checkMailLimits(facts)).toThrow(`${field} is limited to ${limit}, got ${limit + 1}`)
})
