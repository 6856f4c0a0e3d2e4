import { readFileSync } from 'node:fs'
import { problemCodes } from '@monban/api'
import { openApiDocument } from '@monban/api/openapi'
import { createEngine, type Engine, langs, textLimit } from '@monban/engine'
import { readMail } from '@monban/engine/mail'
import { knowledge } from '@monban/knowledge'
import { describe, expect, test } from 'vitest'
import { createPages } from '../src/index.ts'

const founding =
  'ご登録の月額料金の未納が発生しております。裁判手続きに移行する為、至急ご連絡下さい。アマゾンカスタマーセンター 05068815063'

const engine = createEngine({ knowledge })
const readMailHere = async (bytes: Uint8Array) => readMail(bytes)
const pages = createPages({ engine, readMail: readMailHere, openApi: openApiDocument })

function post(path: string, fields: Record<string, string>): Response | Promise<Response> {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  return pages.request(path, { method: 'POST', body })
}

const asBrowser = { headers: { accept: 'text/html,*/*;q=0.8' } }

describe('every page', () => {
  test.each([
    ['/', 'ja', '/en'],
    ['/docs/api', 'ja', '/en/docs/api'],
    ['/docs/errors', 'ja', '/en/docs/errors'],
    ['/en', 'en', '/'],
    ['/en/docs/api', 'en', '/docs/api'],
    ['/en/docs/errors', 'en', '/docs/errors'],
  ])('%s is in %s and leads to %s', async (path, lang, other) => {
    const response = await pages.request(path)
    const html = await response.text()
    expect(response.status).toBe(200)
    expect(html).toMatch(new RegExp(`^<!doctype html><html lang="${lang}">`))
    expect(html).toContain(`<a href="${other}"`)
  })

  test('forbids foreign files, inline code and every connection that a script could open', async () => {
    const policy = (await pages.request('/')).headers.get('content-security-policy')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("connect-src 'none'")
    expect(policy).not.toMatch(/unsafe|https?:/)
  })

  test('loads nothing but files of this server that exist', async () => {
    const html = await (await pages.request('/')).text()
    const files = [...html.matchAll(/(?:<script[^>]* src|<link[^>]* href)="([^"]+)"/g)].map(
      ([, file]) => file ?? '',
    )
    expect(files.length).toBeGreaterThan(3)
    for (const file of files) expect([file, (await pages.request(file)).status]).toEqual([file, 200])
  })
})

describe('a check without script', () => {
  test.each([
    ['/', '詐欺の可能性が高い'],
    ['/en', 'Amazon'],
  ])('answers the form at %s', async (path, answer) => {
    const response = await post(path, { text: founding, channel: 'sms' })
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await response.text()).toContain(answer)
  })

  test('takes a form in the older encoding too', async () => {
    const body = new URLSearchParams({ text: founding, channel: 'sms' })
    const response = await pages.request('/', { method: 'POST', body })
    expect(await response.text()).toContain('<h1 class="verdict-word"')
  })

  test('runs the example on request, whatever else was typed', async () => {
    const html = await (await post('/', { text: '', channel: 'sms', example: '1' })).text()
    expect(html).toContain('詐欺の可能性が高い')
    expect(html).toMatch(/<textarea[^>]*>ご登録の月額料金/)
  })

  test('says which field is empty, keeps the rest, and says so in the title', async () => {
    const response = await post('/', { text: ' ', channel: 'email', sender: '03-0000-0000' })
    const html = await response.text()
    expect(response.status).toBe(422)
    expect(html).toMatch(/<textarea[^>]*aria-describedby="text-problem text-hint" aria-invalid/)
    expect(html).toContain('id="text-problem"')
    expect(html).toContain('value="03-0000-0000"')
    expect(html).toContain('<title>入力を確かめてください')
  })

  test('names the limit that a text is above', async () => {
    const html = await (await post('/en', { text: 'x'.repeat(textLimit('sms') + 1), channel: 'sms' })).text()
    expect(html).toContain('20,001 characters, and the limit is 20,000')
  })

  test('refuses a body above its limit in plain words', async () => {
    const response = await post('/', { text: 'a'.repeat(11 * 1024 * 1024), channel: 'email' })
    expect(response.status).toBe(413)
    expect(await response.text()).toContain('11 MB')
  })

  test('takes a body that is no form for an empty one', async () => {
    const headers = { 'content-type': 'multipart/form-data; boundary=x' }
    const response = await pages.request('/', { method: 'POST', headers, body: 'nothing of the kind' })
    expect(response.status).toBe(422)
  })

  test('never lets the text out of its place', async () => {
    const text = `"></textarea><script>alert(1)</script>' onload='`
    const html = await (await post('/', { text, channel: 'sms', sender: text })).text()
    expect(html).not.toContain('<script>')
    expect(html).not.toMatch(/<[^>]* onload=/)
  })
})

describe('a mail without script', () => {
  function postMail(
    path: string,
    file: Uint8Array<ArrayBuffer>,
    channel = 'email',
  ): Response | Promise<Response> {
    const body = new FormData()
    for (const [name, value] of Object.entries({ text: '', channel, sender: '', subject: '' }))
      body.set(name, value)
    body.set('mail', new File([file], 'mail.eml', { type: 'message/rfc822' }))
    return pages.request(path, { method: 'POST', body })
  }
  const mail = (name: string) =>
    new Uint8Array(readFileSync(new URL(`../../../testdata/mail/${name}.eml`, import.meta.url)))

  test('is read and judged, and its text is shown where it can be corrected', async () => {
    const response = await postMail('/', mail('scam/undeclared-shift-jis'))
    const html = await response.text()
    expect(response.status).toBe(200)
    expect(html).toContain('<h1 class="verdict-word"')
    expect(html).toMatch(/<textarea[^>]*>お客様が不在のため/)
    expect(html).toContain('value="お荷物のお届けについて"')
  })

  test('is not looked at when the message came another way', async () => {
    const response = await postMail('/', mail('scam/undeclared-shift-jis'), 'sms')
    expect(response.status).toBe(422)
  })

  test.each([
    ['no mail', mail('broken/no-mail'), 'メールとして読めません'],
    ['built oddly', new TextEncoder().encode(`From: ${'a'.repeat(300_000)}`), '作りがふつうと違い'],
    ['too large', new Uint8Array(10 * 1024 * 1024 + 1), '10 MB まで'],
  ])('that is %s is named at its field', async (_, file, words) => {
    const response = await postMail('/', file)
    const html = await response.text()
    expect(response.status).toBe(422)
    expect(html).toMatch(/<p class="problem" id="mail-problem">/)
    expect(html).toContain(words)
  })
})

describe('what is not there', () => {
  test('is said in the language of the address', async () => {
    for (const [path, word] of [
      ['/nowhere', 'ページが見つかりません'],
      ['/en/nowhere', 'Page not found'],
    ] as const) {
      const response = await pages.request(path, asBrowser)
      expect(response.status).toBe(404)
      expect(await response.text()).toContain(word)
    }
  })

  test('is left to the server when the caller does not ask for a page', async () => {
    const response = await pages.request('/nowhere', { headers: { accept: 'application/json' } })
    expect(response.headers.get('content-type')).not.toContain('text/html')
  })
})

test('a failure is told without its details', async () => {
  const failing: Engine = {
    ...engine,
    check: () => Promise.reject(new Error('secret detail')),
  }
  const broken = createPages({ engine: failing, readMail: readMailHere, openApi: openApiDocument })
  const body = new URLSearchParams({ text: founding, channel: 'sms' })
  const response = await broken.request('/en', { method: 'POST', body })
  const html = await response.text()
  expect(response.status).toBe(500)
  expect(html).toContain('could not be shown')
  expect(html).not.toContain('secret')
})

test('robots.txt and the mark are served', async () => {
  expect(await (await pages.request('/robots.txt')).text()).toContain('User-agent: *')
  expect((await pages.request('/mark.svg')).headers.get('content-type')).toBe('image/svg+xml')
})

test('every problem of the API leads to an explanation in both languages', async () => {
  for (const lang of langs) {
    const html = await (await pages.request(lang === 'ja' ? '/docs/errors' : '/en/docs/errors')).text()
    for (const code of problemCodes) expect(html).toContain(`<h2 id="${code}">`)
  }
})
