import { rawMailLimits } from '@monban/engine'

/** Largest JSON body that the HTTP API reads, in bytes. Limits on the message itself belong to the engine. */
export const bodyLimit = 256 * 1024

/** Largest raw mail that it reads, in bytes. */
export const mailBodyLimit = rawMailLimits.mail

/** Media type of a raw mail. */
export const mailMediaType = 'message/rfc822'
