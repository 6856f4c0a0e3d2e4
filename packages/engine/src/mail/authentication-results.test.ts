import { describe, expect, test } from 'vitest'
import { readAuthentication } from './authentication-results.ts'

const trusted = ['mx.example.jp']

describe('what a trusted server found', () => {
  test.each([
    ['mx.example.jp; none', undefined],
    ['mx.example.jp 1; spf=pass smtp.mailfrom=a@B.example', { spf: { result: 'pass', domain: 'b.example' } }],
    ['mx.example.jp; spf=hardfail smtp.helo=c.example', { spf: { result: 'fail', domain: 'c.example' } }],
    [
      'mx.example.jp; dkim/1=pass (2048-bit; "good") header.i=@d.example',
      { dkim: [{ result: 'pass', domain: 'd.example' }] },
    ],
    [
      'mx.example.jp; dkim=pass header.d=a.example; dkim=fail header.d=b.example',
      {
        dkim: [
          { result: 'pass', domain: 'a.example' },
          { result: 'fail', domain: 'b.example' },
        ],
      },
    ],
    [
      'mx.example.jp; dmarc=fail (p=reject dis=none) header.from=e.example',
      { dmarc: { result: 'fail', domain: 'e.example' } },
    ],
    ['mx.example.jp; dmarc=excellent; arc=pass', undefined],
    ['mx.example.jp; dmarc=pass; constructor=pass', { dmarc: { result: 'pass' } }],
    ['(mx.example.jp) evil.example; dmarc=pass', undefined],
    ['mx.example.jp.evil.example; dmarc=pass', undefined],
    ['; dmarc=pass', undefined],
  ])('%s', (value, found) => {
    expect(readAuthentication([value], trusted)).toEqual(found)
  })

  test('several headers of one server add up, and the topmost counts', () => {
    const values = [
      'mx.example.jp; dmarc=fail header.from=a.example',
      'mx.example.jp; spf=pass',
      'mx.example.jp; dmarc=pass header.from=a.example',
    ]
    expect(readAuthentication(values, trusted)).toEqual({
      spf: { result: 'pass' },
      dmarc: { result: 'fail', domain: 'a.example' },
    })
  })
})
