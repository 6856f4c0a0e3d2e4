import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { faults, marks, useSite } from './_browser.ts'

const { open } = useSite()

function pathOf(name: string): string {
  return fileURLToPath(new URL(`../testdata/mail/${name}.eml`, import.meta.url))
}

async function submit(page: Page, name: string): Promise<void> {
  await page.locator('[name=channel][value=email]').check()
  await page.locator('#mail').setInputFiles(pathOf(name))
  await page.locator('button[type=submit]').first().click()
}

describe.each([
  ['with script', true],
  ['without script', false],
] as const)('a mail that is chosen as a file, %s', (_, javaScriptEnabled) => {
  test('is judged, and shown as its reader sees it', async () => {
    const page = await open('/', { javaScriptEnabled })
    await submit(page, 'scam/link-text-differs')
    await page.locator('#result').waitFor()
    expect(await page.locator('#result').textContent()).toBe('詐欺の可能性が高い')
    expect(await marks(page)).toContain('https://www.rakuten-card.co.jp/e-navi/')
    expect(await page.locator('.reasons').first().textContent()).toContain('rc-check[.]example')
  })

  test('fills the form, so that it can be corrected and checked again', async () => {
    const page = await open('/', { javaScriptEnabled })
    await submit(page, 'scam/undeclared-iso-2022-jp')
    await page.locator('#result').waitFor()
    expect(await page.locator('#text').inputValue()).toContain('不正利用の可能性')
    expect(await page.locator('#sender').inputValue()).toBe('三井住友カード <info@card-kakunin.example>')
    expect(await page.locator('#mail').inputValue()).toBe('')
  })

  test('and cannot be read is named at its field, which gets the focus', async () => {
    const page = await open('/', { javaScriptEnabled })
    await submit(page, 'broken/no-mail')
    expect(await page.locator('#mail-problem').textContent()).toContain('メールとして読めません')
    await expect.poll(() => page.locator('#mail:focus').count()).toBe(1)
    if (javaScriptEnabled) expect(await faults(page)).toEqual([])
  })
})

test('with script, nothing of the mail is sent anywhere', async () => {
  const page = await open('/')
  const requests: string[] = []
  page.on('request', (request) =>
    requests.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`),
  )
  await submit(page, 'scam/display-name')
  await page.locator('#result').waitFor()
  const { origin } = new URL(page.url())
  for (const request of requests) expect(request).toMatch(new RegExp(`^GET ${origin}/assets/[\\w.-]+ $`))
})

test('the field for a file is there for mail only', async () => {
  const page = await open('/')
  expect(await page.locator('#mail').isVisible()).toBe(false)
  await page.locator('[name=channel][value=email]').check()
  expect(await page.locator('#mail').isVisible()).toBe(true)
})
