import { expect, test } from 'vitest'
import { createLogger, describeError } from './logger.ts'

const secret = '至急ご連絡下さい\n    at 05068815063'

test('an error is logged by type, code and place, never by its message', () => {
  const cause = Object.assign(new TypeError(secret), { code: 'ERR_INVALID_URL', input: secret })
  const entry = describeError(new Error(secret, { cause }))
  expect(entry).toMatchObject({ type: 'Error', cause: { type: 'TypeError', code: 'ERR_INVALID_URL' } })
  expect(entry.frames?.[0]).toContain('logger.test.ts')
  expect(JSON.stringify(entry)).not.toMatch(/至急|0506881/)
})

test('something thrown that is no error is logged by its type alone', () => {
  expect(describeError(secret)).toEqual({ type: 'string' })
})

test('lines below the level are not written, and the others are JSON', () => {
  const lines: string[] = []
  const logger = createLogger('warn', { write: (line: string) => lines.push(line) })
  logger.info('quiet')
  logger.warn({ err: new Error(secret) }, 'heard')
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { level: 40, msg: 'heard', err: { type: 'Error' } },
  ])
})
