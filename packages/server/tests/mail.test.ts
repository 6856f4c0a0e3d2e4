import { generateKeyPairSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { checkResult, mailBodyLimit } from '@monban/api'
import { dkimSign } from 'mailauth'
import { describe, expect, test } from 'vitest'
import { createService, problemOf, type Service } from './_service.ts'

function mail(name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(new URL(`../../../testdata/mail/${name}.eml`, import.meta.url)))
}

function post(
  { app }: Pick<Service, 'app'>,
  body: Uint8Array<ArrayBuffer>,
  { query = '', type = 'message/rfc822' }: { query?: string; type?: string } = {},
): Promise<Response> {
  const init = { method: 'POST', body, headers: { 'content-type': type } }
  return Promise.resolve(app.request(`/v1/check${query}`, init))
}

describe('a raw mail', () => {
  test('is read and judged', async () => {
    const response = await post(await createService(), mail('scam/undeclared-shift-jis'))
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('no-store')
    const body = await response.json()
    expect(checkResult.parse(body)).toEqual(body)
    expect(body).toMatchObject({ level: 'scam', impersonates: 'sagawa' })
    expect(body.notChecked).toEqual(['authentication', 'links'])
  })

  test('is answered in the language of the address', async () => {
    const service = await createService()
    const lang = async (query: string) =>
      (await (await post(service, mail('genuine/school'), { query })).json()).explanation.lang
    expect(await Promise.all([lang(''), lang('?lang=en'), lang('?lang=fr')])).toEqual(['ja', 'en', 'ja'])
  })

  test('never reaches the log', async () => {
    const service = await createService()
    await post(service, mail('scam/lookalike-sender'))
    await post(service, mail('broken/no-mail'))
    expect(service.log).toHaveLength(2)
    expect(service.log.join('')).not.toMatch(/amaz0n|Amazon/)
  })

  test('is checked by the servers that the settings trust', async () => {
    const forged = mail('scam/failed-dmarc')
    const ids = async (trustedAuthserv: readonly string[]) => {
      const response = await post(await createService({ settings: { trustedAuthserv } }), forged)
      return (await response.json()).reasons.map(({ id }: { id: string }) => id)
    }
    expect(await ids(['mx.example.jp'])).toContain('failed-authentication')
    expect(await ids([])).not.toContain('failed-authentication')
  })

  test('makes the server ask the DNS only where the settings say so', async () => {
    const { privateKey } = generateKeyPairSync('ed25519', {
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    })
    const text = Buffer.from(mail('genuine/school'))
    const key = { signingDomain: 'a.example', selector: 'b', privateKey, algorithm: 'ed25519-sha256' }
    // The library's types ask for a key beside the list that its code reads.
    const options = { ...key, signatureData: [key] }
    const { signatures } = await dkimSign(text, options)
    const signed = new Uint8Array(Buffer.concat([Buffer.from(signatures), text]))
    const questions: string[] = []
    const resolver = async (name: string) => {
      questions.push(name)
      throw Object.assign(new Error('none'), { code: 'ENOTFOUND' })
    }
    await post(await createService({ resolver }), signed)
    expect(questions).toEqual([])
    const response = await post(await createService({ resolver, settings: { mailAuth: 'dns' } }), signed)
    expect(response.status).toBe(200)
    expect(questions).toContain('b._domainkey.a.example')
  })
})

describe('what is refused', () => {
  test.each(['broken/no-mail', 'broken/empty'])('%s is no mail', async (name) => {
    const problem = await problemOf(await post(await createService(), mail(name)))
    expect(problem).toMatchObject({ code: 'invalid-mail', status: 422 })
    expect(problem.detail).toMatch(/メールとして読めません/)
  })

  test('a mail with more parts than any has, naming the limit', async () => {
    const head = 'From: a@b.example\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n'
    const many = new TextEncoder().encode(head + '--b\r\n'.repeat(1_001))
    const problem = await problemOf(await post(await createService(), many, { query: '?lang=en' }))
    expect(problem).toMatchObject({
      code: 'invalid-mail',
      detail: 'A mail may have 1,000 parts.',
      errors: [{ field: 'parts', limit: 1_000 }],
    })
  })

  test('a mail above the limit on bodies', async () => {
    const problem = await problemOf(await post(await createService(), new Uint8Array(mailBodyLimit + 1)))
    expect(problem).toMatchObject({
      code: 'body-too-large',
      errors: [{ field: 'body', limit: mailBodyLimit }],
    })
  })

  test('a mail that is declared as something else', async () => {
    const response = await post(await createService(), mail('genuine/school'), { type: 'text/plain' })
    expect((await problemOf(response)).code).toBe('unsupported-media-type')
  })
})

describe('the facts of a mail in JSON', () => {
  const facts = {
    text: '',
    channel: 'email',
    sender: 'Scan <scan@office.example>',
    mail: { attachments: [{ name: 'scan.pdf.exe', type: 'application/pdf' }] },
  }

  test('count, even without a text', async () => {
    const { check } = await createService()
    const body = await (await check(facts)).json()
    expect(body).toMatchObject({ level: 'caution', notChecked: ['authentication', 'attachments'] })
  })

  test.each([
    [{ mail: { attachments: [{ name: 'a'.repeat(256), type: '' }] } }, 'mail.attachments[0]', 255],
    [{ mail: { anchors: Array(1_001).fill({ start: 0, end: 1, href: '' }) } }, 'mail.anchors', 1_000],
    [{ mail: { anchors: [{ start: -1, end: 1, href: '' }] } }, 'mail.anchors[0]', undefined],
    [{ mail: { hidden: 'much' } }, 'mail.hidden', undefined],
    [{ mail: { hidden: 1e300 } }, 'mail.hidden', undefined],
    [{ mail: { from: 'a@b.example' } }, 'mail.from', undefined],
    [{ mail: { cut: 1 } }, 'mail.cut', undefined],
    [{ mail: { fron: {} } }, 'mail.fron', undefined],
    [{ mail: [] }, 'mail', undefined],
  ])('%j is refused, naming %s', async (more, field, limit) => {
    const { check } = await createService()
    const problem = await problemOf(await check({ text: 'a', channel: 'email', ...more }))
    expect(problem.code).toBe('invalid-request')
    expect(problem.errors?.[0]).toMatchObject({ field, ...(limit === undefined ? {} : { limit }) })
    expect(problem.detail).toMatch(/[ぁ-ん]/)
  })
})
