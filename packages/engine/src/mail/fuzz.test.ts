import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { search } from '../_core-fixture.ts'
import { fixture } from '../_fixture.ts'
import { createEngine } from '../engine.ts'
import { type Message, MessageError } from '../message.ts'
import { htmlMail, mailOf, mails } from './_mails.ts'
import { readMail } from './read-mail.ts'

const engine = createEngine({ knowledge: fixture })

/** What a reader of mails trips over when it stands where it should not. */
const pieces = [
  ...[
    '\r\n',
    '\n',
    '\r',
    '\r\n\r\n',
    '--',
    '--b1',
    '--b1--',
    ';',
    ':',
    '"',
    '\\',
    '(',
    ')',
    '=',
    '=?',
    '?=',
    '<',
    '>',
  ],
  ...[
    'Content-Type: ',
    'multipart/mixed; boundary=b1',
    'message/rfc822',
    'text/html',
    'base64',
    'quoted-printable',
  ],
  ...[
    'filename*0*=',
    "utf-8''%E3%81",
    'charset=iso-2022-jp',
    '\x1b$B',
    '\x1b(B',
    '\x00',
    '\x80',
    '\xff',
    '%',
    '@',
  ],
  ...[
    '<a href=',
    '</a>',
    '<style>',
    '</style>',
    '<p style="',
    'display:none',
    '<!--',
    '-->',
    '&#x',
    '<base href=//',
  ],
].map((piece) => Uint8Array.from(piece, (character) => character.charCodeAt(0)))

const anyBytes = fc.uint8Array({ maxLength: 20 })
const inserted = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...pieces) },
  { weight: 1, arbitrary: anyBytes },
)

/** One of our mails with some stretches replaced. */
const mutated = fc
  .record({
    mail: fc.constantFrom(...mails.values()),
    changes: fc.array(
      fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), drop: fc.nat(60), put: inserted }),
      { maxLength: 8 },
    ),
  })
  .map(({ mail, changes }) => changes.reduce(replaced, mail))

function replaced(
  mail: Uint8Array,
  { at, drop, put }: { at: number; drop: number; put: Uint8Array },
): Uint8Array {
  const start = Math.floor(at * mail.length)
  return Uint8Array.from([...mail.subarray(0, start), ...put, ...mail.subarray(start + drop)])
}

function readOrRefuse(bytes: Uint8Array): Message | undefined {
  try {
    return readMail(bytes, { trustedHosts: ['mx.example.jp'] })
  } catch (error) {
    if (error instanceof MessageError) return undefined
    throw error
  }
}

describe('whatever the bytes are', () => {
  test('a mail is read, refused by a limit, or found to be none, and what is read can be judged', () => {
    fc.assert(
      fc.property(fc.oneof(mutated, fc.uint8Array({ maxLength: 300 })), (bytes) => {
        const message = readOrRefuse(bytes)
        if (!message) return
        expect(engine.judge(message).ruleVersion).toBe(engine.ruleVersion)
        for (const { start, end } of message.mail?.anchors ?? []) {
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(message.text.length)
        }
      }),
      { ...search, numRuns: Number(process.env.FUZZ_RUNS ?? 1_500) },
    )
  })
})

describe('takes time in proportion to the length', () => {
  const body = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length))
  const inMime = (piece: string) => (length: number) =>
    mailOf('From: a@b.example', 'Content-Type: multipart/mixed; boundary=b', '', '--b', body(piece, length))
  const inHtml = (piece: string) => (length: number) => htmlMail(body(piece, length))
  const inHeader = (name: string, piece: string) => (length: number) =>
    mailOf('From: a@b.example', `${name}: ${body(piece, length / 16)}`, '', 'x')

  test.each<[name: string, build: (length: number) => Uint8Array]>([
    ['empty lines', inMime('\r\n')],
    ['lines that begin like boundaries', inMime('--\n')],
    ['open elements', inHtml('<div>')],
    ['open tables', inHtml('<table><td>')],
    ['open links', inHtml('<a href=//a.example>')],
    ['open comments', inHtml('<!--')],
    ['open style sheets', inHtml('<style>a{')],
    ['unfinished attributes', inHtml('<p style="a:b;')],
    ['unfinished entities', inHtml('&amp')],
    ['hidden elements', inHtml('<p hidden>a')],
    ['classes', inHtml('<style>.a{color:red}</style><p class="a a a a">a')],
    ['addresses', inHeader('Reply-To', 'a@b,')],
    ['open brackets', inHeader('From', '(<')],
    ['encoded words', inHeader('Subject', '=?a?q?')],
    ['parameters', inHeader('Content-Type', 'a/b;a*0="')],
    ['results', inHeader('Authentication-Results', 'mx.example.jp;(')],
    ['folded lines', inHeader('Subject', '\r\n ')],
  ])('for %s', (_, build) => {
    const [short, long] = [build(100_000), build(400_000)]
    readOrRefuse(long)
    const once = fastest(() => readOrRefuse(short))
    // Four times as long may take eight times as long, and no less than what a busy machine makes of a moment.
    expect(fastest(() => readOrRefuse(long))).toBeLessThan(Math.max(8 * once, 200))
  })
})

function fastest(run: () => unknown): number {
  const times = Array.from({ length: 3 }, () => {
    const before = performance.now()
    run()
    return performance.now() - before
  })
  return Math.min(...times)
}
