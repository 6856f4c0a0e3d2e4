import axe from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { launchBrowser, startServer } from './_machine.mjs'

/** The message that this project started from, and the passages that give it away. */
export const founding = {
  text: 'ご登録の月額料金の未納が発生しております。裁判手続きに移行する為、至急ご連絡下さい。アマゾンカスタマーセンター 05068815063',
  passages: ['未納', '裁判手続き', '至急', 'アマゾンカスタマーセンター', '05068815063'],
}

/**
 * A running server and a browser for the tests of one file. `open` gives a page in a context of its own, so that no
 * test sees what another left behind; it is closed after the test.
 */
export function useSite(): { open: (path: string, options?: BrowserContextOptions) => Promise<Page> } {
  let server: Awaited<ReturnType<typeof startServer>>
  let browser: Browser
  beforeAll(async () => {
    server = await startServer()
    browser = await launchBrowser()
  })
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close()
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })
  return {
    async open(path, options = {}) {
      const context = await browser.newContext({ baseURL: server.url, ...options })
      const page = await context.newPage()
      const response = await page.goto(path)
      if (!response || response.status() >= 500) throw new Error(`${path} could not be shown`)
      if (options.javaScriptEnabled !== false) await scriptReady(page)
      return page
    },
  }
}

/** With script, the page says so once it judges on the device. */
async function scriptReady(page: Page): Promise<void> {
  if ((await page.locator('#checker').count()) === 0) return
  await page.locator('.submit .privacy', { hasText: /端末|device/ }).waitFor()
}

/** Fills the form and sends it, and waits for the answer. */
export async function check(page: Page, text: string, channel = 'sms'): Promise<void> {
  await page.locator('#text').fill(text)
  await page.locator(`[name=channel][value=${channel}]`).check()
  await page.locator('button[type=submit]').first().click()
  await page.locator('#result').waitFor()
}

/** What a person sees marked in the own text, without our numbers. */
export function marks(page: Page): Promise<string[]> {
  return page.locator('.own-text mark').allTextContents()
}

/** Accessibility faults on the page as it stands, as axe finds them. */
export async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(() => window.axe.run())
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

declare global {
  interface Window {
    readonly axe: typeof axe
  }
}
