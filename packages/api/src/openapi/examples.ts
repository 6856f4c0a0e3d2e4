import type { CheckRequest } from '../check-request.ts'

/** The message that this project started from. */
export const foundingRequest: CheckRequest = {
  text: 'ご登録の月額料金の未納が発生しております。裁判手続きに移行する為、至急ご連絡下さい。アマゾンカスタマーセンター 05068815063',
  channel: 'sms',
  lang: 'ja',
}

/** A mail as it travels. */
export const exampleMail = [
  'From: Kawasemi Card <info@card.example>',
  'Subject: Your card has been restricted',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Confirm your card number within 24 hours: https://card.example/confirm',
  '',
].join('\r\n')
