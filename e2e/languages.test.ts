import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { check, founding, useSite } from './_browser.ts'

const { open } = useSite()

/** Japanese that nobody told a screen reader to read as Japanese, outside the person's own text. */
function strayJapanese(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (walker.nextNode()) {
      const { nodeValue, parentElement } = walker.currentNode
      const excused = parentElement?.closest('[lang]:not([lang=en]), [translate=no], textarea')
      if (!excused && /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(nodeValue ?? '')) {
        found.push(nodeValue ?? '')
      }
    }
    return found
  })
}

describe('in English', () => {
  test.each(['/en', '/en/docs/api', '/en/docs/errors', '/en/nowhere'])(
    '%s holds no stray Japanese',
    async (path) => {
      const page = await open(path)
      expect(await page.locator('html').getAttribute('lang')).toBe('en')
      expect(await strayJapanese(page)).toEqual([])
    },
  )

  test('neither does an answer, where names and quoted words alone are Japanese', async () => {
    const page = await open('/en')
    await check(page, founding.text)
    expect(await strayJapanese(page)).toEqual([])
    const quoted = await page.locator('.result span[lang=ja]').allTextContents()
    expect(quoted.filter((text) => /[。、]/.test(text))).toEqual([])
  })
})

test.each(['/', '/docs/api', '/docs/errors'])('%s and its English page lead to each other', async (path) => {
  const page = await open(path)
  const other = page.locator('.languages a[hreflang=en]')
  const shown = await page.locator('h1').textContent()
  await other.click()
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  await page.locator('.languages a[hreflang=ja]').click()
  expect(new URL(page.url()).pathname).toBe(path)
  expect(await page.locator('h1').textContent()).toBe(shown)
})
