export { type ReadMailOptions, readMail } from './read-mail.ts'
