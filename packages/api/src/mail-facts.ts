import { authenticationResults, fieldLimits, mailLimits } from '@monban/engine'
import { z } from 'zod'

const mailbox = z.strictObject({
  name: z.string().max(mailLimits.name).meta({ description: 'Display name; empty when there is none.' }),
  address: z.string().max(mailLimits.address).meta({ description: 'Address, such as `info@example.jp`.' }),
})

const authenticated = z.strictObject({
  result: z.enum(authenticationResults).meta({ description: 'As RFC 8601 names it.' }),
  domain: z
    .string()
    .max(mailLimits.domain)
    .exactOptional()
    .meta({ description: 'The domain that was checked, lower case.' }),
})

const authentication = z
  .strictObject({
    spf: authenticated.exactOptional(),
    dkim: z
      .array(authenticated)
      .max(mailLimits.signatures)
      .exactOptional()
      .meta({ description: 'One per signature.' }),
    dmarc: authenticated.exactOptional(),
  })
  .meta({
    description:
      'What your own server found. Leave it out when only headers say so that the sender can have written.',
  })

const attachment = z.strictObject({
  name: z.string().max(mailLimits.fileName).meta({ description: 'File name; empty when there is none.' }),
  type: z.string().max(mailLimits.fileType).meta({ description: 'Media type as declared.' }),
})

const offset = z.int().nonnegative()

const anchor = z.strictObject({ start: offset, end: offset, href: z.string().max(fieldLimits.link) }).meta({
  description: 'A link: where its text stands in `text`, half-open in UTF-16 code units, and where it leads.',
})

/** What a mail tells beyond its text. */
export const mailFacts = z
  .strictObject({
    from: mailbox.exactOptional(),
    replyTo: z.array(mailbox).max(mailLimits.replyTo).exactOptional(),
    returnPath: z
      .string()
      .max(mailLimits.address)
      .exactOptional()
      .meta({ description: 'The envelope sender.' }),
    authentication: authentication.exactOptional(),
    attachments: z.array(attachment).max(mailLimits.attachments).default([]),
    anchors: z.array(anchor).max(mailLimits.anchors).default([]),
    hidden: offset.default(0).meta({
      description: 'Letters and digits in the mail that its reader is not shown, in UTF-16 code units.',
    }),
    cut: z
      .boolean()
      .exactOptional()
      .meta({ description: 'Whether the mail has more than fits here, and the rest was left out.' }),
  })
  .meta({
    description:
      'What a mail tells beyond its text. A raw mail can be sent instead, with the media type `message/rfc822`.',
  })
