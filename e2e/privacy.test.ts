import type { Page, Request } from 'playwright-core'
import { expect, test } from 'vitest'
import { check, founding, useSite } from './_browser.ts'

const { open } = useSite()

/** Characters that our own sentences do not use, so a font fetched for them would give them away. */
const rare = '鰯雲が棚引く黄昏、螺旋階段で邂逅した憂鬱な煉瓦職人'

function record(page: Page): Request[] {
  const requests: Request[] = []
  page.on('request', (request) => requests.push(request))
  return requests
}

/** Until the page has fetched, on its own, all that it will ever need. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => /judge-/.test(name)),
  )
  await page.waitForLoadState('networkidle')
}

test('with script, nothing at all is requested from the first letter to the verdict', async () => {
  const page = await open('/')
  await settled(page)
  const requests = record(page)
  await page.locator('#text').pressSequentially(rare.slice(0, 5))
  await check(page, `${founding.text}${rare}`)
  for (const summary of await page.locator('summary').all()) await summary.click()
  await page.waitForLoadState('networkidle')
  expect(requests.map((request) => `${request.method()} ${request.url()}`)).toEqual([])
})

test('with script, the whole visit only gets files of this server, and none holds a part of the text', async () => {
  const page = await open('/docs/errors')
  const requests = record(page)
  await page.goto('/')
  await settled(page)
  await check(page, founding.text)
  await page.waitForLoadState('networkidle')
  const { origin } = new URL(page.url())
  expect(requests.length).toBeGreaterThan(3)
  for (const request of requests) {
    expect(request.method()).toBe('GET')
    expect(request.url()).toMatch(new RegExp(`^${origin}/(assets/[\\w.-]+|mark\\.svg)?$`))
    expect(request.postData()).toBeNull()
    expect(request.headers().referer ?? '').toBe('')
  }
})

test('the text enters neither the address nor the title nor any storage', async () => {
  const page = await open('/')
  const title = await page.title()
  await check(page, founding.text)
  expect(new URL(page.url()).href.replace(new URL(page.url()).origin, '')).toBe('/#result')
  expect(await page.title()).toBe(title)
  const stored = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    cookies: document.cookie,
    caches: (await caches.keys()).length,
    databases: (await indexedDB.databases()).length,
    state: history.state,
  }))
  expect(stored).toEqual({ local: 0, session: 0, cookies: '', caches: 0, databases: 0, state: null })
})

test('the page forbids itself every connection', async () => {
  const page = await open('/')
  const refused = await page.evaluate(async () => {
    const directives: string[] = []
    addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      directives.push(effectiveDirective),
    )
    await fetch('/livez').catch(() => undefined)
    navigator.sendBeacon('/livez', 'text')
    await new Promise((resolve) => setTimeout(resolve, 200))
    return directives
  })
  expect(refused).toEqual(['connect-src', 'connect-src'])
})

test('the fields ask the browser for no help that would send what is typed', async () => {
  const page = await open('/')
  for (const field of ['#text', '#sender', '#subject']) {
    expect(await page.locator(field).getAttribute('spellcheck')).toBe('false')
  }
  expect(await page.locator('form').getAttribute('autocomplete')).toBe('off')
})
