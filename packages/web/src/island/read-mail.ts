/** The reading of mails in a lazily loaded file of its own: few people have one to check. */
export { readMail } from '@monban/engine/mail'
