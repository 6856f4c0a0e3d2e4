import { createHash } from 'node:crypto'

/** Nothing here differs between messages but what a person reads, so that no peer learns from how we wrapped them. */
const head = (/** @type {string} */ id) => [
  'Received: from mx.example.jp (mx.example.jp [192.0.2.25]) by mail.example.jp with ESMTPS id 4417;',
  ' Mon, 23 Nov 2026 10:00:01 +0900',
  'Date: Mon, 23 Nov 2026 10:00:00 +0900',
  'From: Sender <sender@mx.example.jp>',
  'To: Reader <reader@mail.example.jp>',
  // Hashed, because ids tell the label: filters learn from every header.
  `Message-ID: <${createHash('sha256').update(id).digest('hex').slice(0, 16)}@mx.example.jp>`,
]

const body = [
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=UTF-8',
  'Content-Transfer-Encoding: 8bit',
  '',
]

/**
 * A message as the smallest e-mail that breaks no rule (RFC 5322, 2045, 2047). An SMS has no subject.
 * @param {{ id: string, subject?: string | undefined, text: string }} message
 */
export function toMail({ id, subject, text }) {
  const lines = [...head(id), ...subjectLines(subject), ...body]
  return Buffer.from(`${lines.join('\r\n')}\r\n${text.replace(/\r?\n|\r/g, '\r\n')}\r\n`)
}

/** @param {string | undefined} subject */
function subjectLines(subject) {
  const words = [...(subject ?? '').replace(/\s+/g, ' ').trim()]
  if (words.length === 0) return []
  if (words.every((letter) => letter >= ' ' && letter <= '~')) return [`Subject: ${words.join('')}`]
  // An encoded word holds 75 characters: 45 bytes, and a letter has at most 4.
  const parts = Array.from({ length: Math.ceil(words.length / 11) }, (_, at) =>
    words.slice(11 * at, 11 * (at + 1)),
  )
  return parts.map((part, at) => {
    const word = `=?UTF-8?B?${Buffer.from(part.join('')).toString('base64')}?=`
    return at === 0 ? `Subject: ${word}` : ` ${word}`
  })
}
