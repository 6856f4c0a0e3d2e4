import { describe, expect, test } from 'vitest'
import { cannotListen } from './listen.ts'

describe('an address that cannot be used is one sentence that names the setting to change', () => {
  test.each([
    ['EADDRINUSE', /^Port 8787 on 127\.0\.0\.1 is in use.*MONBAN_PORT.*\.$/],
    ['EACCES', /^Port 8787 may not be used without special rights.*MONBAN_PORT\.$/],
    ['EADDRNOTAVAIL', /^127\.0\.0\.1 is not an address of this machine.*MONBAN_HOST\.$/],
    ['ENOTFOUND', /^127\.0\.0\.1 is not an address of this machine.*MONBAN_HOST\.$/],
    ['EMFILE', /^Port 8787 on 127\.0\.0\.1 cannot be used \(EMFILE\).*MONBAN_HOST and MONBAN_PORT\.$/],
  ])('%s', (code, sentence) => {
    const cause = Object.assign(new Error(code), { code })
    const error = cannotListen(cause, '127.0.0.1', 8787)
    expect(error.message).toMatch(sentence)
    expect(error.words.ja).toMatch(/MONBAN_(HOST|PORT)/)
    expect(error.cause).toBe(cause)
  })
})
