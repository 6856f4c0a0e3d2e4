import { generateKeyPairSync } from 'node:crypto'
import { dkimSign } from 'mailauth'
import { describe, expect, test } from 'vitest'
import { createVerifySender, type Resolver } from './verify-sender.ts'

const { privateKey, publicKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'der' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
})

/** The DNS as it would be if these names existed; every question is kept. */
function zone(records: Readonly<Record<string, string>>): { resolver: Resolver; questions: string[] } {
  const questions: string[] = []
  return {
    questions,
    resolver: async (name, type) => {
      questions.push(`${type} ${name}`)
      const record = type === 'TXT' ? records[name] : undefined
      if (record === undefined) throw Object.assign(new Error('no such name'), { code: 'ENOTFOUND' })
      return [[record]]
    },
  }
}

const published = {
  's1._domainkey.bank.example': `v=DKIM1; k=rsa; p=${publicKey.toString('base64')}`,
  's1._domainkey.evil.example': `v=DKIM1; k=rsa; p=${publicKey.toString('base64')}`,
  '_dmarc.bank.example': 'v=DMARC1; p=reject',
  '_dmarc.evil.example': 'v=DMARC1; p=none',
}

const mail = [
  'From: Bank <info@bank.example>',
  'To: taro@example.jp',
  'Subject: Notice',
  'Date: Fri, 20 Nov 2026 09:12:00 +0900',
  'Message-ID: <1@bank.example>',
  '',
  'Hello',
  '',
].join('\r\n')

async function signed(domain: string, text = mail): Promise<Buffer> {
  const key = { signingDomain: domain, selector: 's1', privateKey }
  // The library's types ask for a key beside the list that its code reads.
  const options = { ...key, signatureData: [key] }
  const { signatures } = await dkimSign(text, options)
  return Buffer.from(signatures + text)
}

describe('a signature', () => {
  test('of the sender’s own domain speaks for the sender', async () => {
    const verify = createVerifySender({ resolver: zone(published).resolver })
    expect(await verify(await signed('bank.example'))).toEqual({
      dkim: [{ result: 'pass', domain: 'bank.example' }],
      dmarc: { result: 'pass', domain: 'bank.example' },
    })
  })

  test('of another domain does not', async () => {
    const verify = createVerifySender({ resolver: zone(published).resolver })
    expect(await verify(await signed('evil.example'))).toEqual({
      dkim: [{ result: 'pass', domain: 'evil.example' }],
    })
  })

  test('that does not fit the text is told as failed', async () => {
    const verify = createVerifySender({ resolver: zone(published).resolver })
    const changed = Buffer.from((await signed('bank.example')).toString().replace('Hello', 'Pay now'))
    expect(await verify(changed)).toMatchObject({ dkim: [{ domain: 'bank.example' }] })
    expect((await verify(changed))?.dkim?.[0]?.result).not.toBe('pass')
    expect((await verify(changed))?.dmarc).toBeUndefined()
  })

  test('that is missing leaves the sender unknown: who delivered the mail cannot be seen from here', async () => {
    const verify = createVerifySender({ resolver: zone(published).resolver })
    const found = await verify(Buffer.from(mail))
    expect(found?.dmarc).toBeUndefined()
    expect(found?.dkim?.some(({ result }) => result === 'pass' || result === 'fail') ?? false).toBe(false)
  })
})

describe('whatever the DNS does', () => {
  test('a silent one costs no more than the budget', async () => {
    const verify = createVerifySender({ resolver: () => new Promise(() => undefined), budget: 50 })
    const before = performance.now()
    expect(await verify(await signed('bank.example'))).toBeUndefined()
    expect(performance.now() - before).toBeLessThan(1_000)
  })

  test('a failing one leaves the sender unknown', async () => {
    const verify = createVerifySender({ resolver: () => Promise.reject(new Error('broken')) })
    expect((await verify(await signed('bank.example')))?.dmarc).toBeUndefined()
  })

  test('it is not asked more than a few questions for one mail', async () => {
    const { resolver, questions } = zone(published)
    const one = (await signed('bank.example')).toString().split('From: Bank')[0] ?? ''
    const many = Array.from({ length: 40 }, (_, at) => one.replaceAll('s=s1', `s=s${at}`)).join('')
    await createVerifySender({ resolver })(Buffer.from(many + mail))
    expect(questions.length).toBeLessThanOrEqual(12)
    expect(questions.length).toBeGreaterThan(0)
  })
})

test('bytes that are no mail leave the sender unknown', async () => {
  const verify = createVerifySender({ resolver: zone({}).resolver })
  expect((await verify(new Uint8Array([0, 1, 2, 255])))?.dmarc).toBeUndefined()
})
