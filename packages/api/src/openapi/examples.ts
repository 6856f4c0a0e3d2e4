import type { CheckResult } from '@monban/engine'
import type { CallDecision } from '@monban/engine/calls'
import type { CheckRequest } from '../check-request.ts'
import type { CallRequest } from '../numbers/call-request.ts'
import type { NumberAnswer } from '../numbers/number-answer.ts'

/** Real answers to the requests below: examples of a server's own making cannot go stale. */
export interface Examples {
  readonly check: CheckResult
  readonly number: NumberAnswer
  readonly call: CallDecision
}

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

/** The number in that message. */
export const exampleNumber = '05068815063'

/** A call from it. */
export const exampleCall: CallRequest = {
  number: exampleNumber,
  at: '2026-11-24T09:30:00+09:00',
  policy: 'standard',
}
