import { readdirSync, readFileSync } from 'node:fs'
import { createEngine, type Message } from '@monban/engine'
import { readMail } from '@monban/engine/mail'
import { describe, expect, test } from 'vitest'
import { knowledge } from '../src/index.ts'

const engine = createEngine({ knowledge })
const folder = new URL('../../../testdata/mail/', import.meta.url)

/** The mail server that the person's own provider runs, in our mails. */
const trustedHosts = ['mx.example.jp']

function mailsIn(kind: 'scam' | 'genuine' | 'broken'): [name: string, message: Message | undefined][] {
  return readdirSync(new URL(`${kind}/`, folder))
    .filter((name) => name.endsWith('.eml'))
    .sort()
    .map((name) => [name, readMail(readFileSync(new URL(`${kind}/${name}`, folder)), { trustedHosts })])
}

const scams = mailsIn('scam')
const genuine = mailsIn('genuine')
const broken = mailsIn('broken')

describe('mails that are scams', () => {
  test.each(scams)('%s is seen', (_, message) => {
    expect(message && ['scam', 'caution']).toContain(message && engine.judge(message).level)
  })
})

describe('genuine mails', () => {
  test.each(genuine)('%s shows no signs', (_, message) => {
    expect(message && engine.judge(message).level).toBe('no-signs')
  })
})

/**
 * What is read of every mail, and what it is called. A difference is a change of the product and is reviewed as one; the mails
 * themselves are ours, and received by nobody.
 */
test('the mails are read and judged as recorded', async () => {
  const recorded = [...scams, ...genuine, ...broken].map(([name, message]) => {
    if (!message) return { name, message: null }
    const { level, kind, impersonates, notChecked, reasons } = engine.judge(message)
    const evidence = reasons.map(
      ({ id, weight, direction }) => `${direction === 'scam' ? '+' : '-'}${weight} ${id}`,
    )
    return { name, level, kind, impersonates, notChecked, evidence, message }
  })
  await expect(`${JSON.stringify(recorded, null, 2)}\n`).toMatchFileSnapshot(
    '../../../testdata/mail/verdicts.json',
  )
})
