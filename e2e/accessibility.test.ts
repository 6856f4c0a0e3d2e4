import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { check, faults, founding, useSite } from './_browser.ts'

const { open } = useSite()

const pages = [
  '/',
  '/en',
  '/docs/api',
  '/en/docs/api',
  '/docs/errors',
  '/en/docs/errors',
  '/nowhere',
  '/en/nowhere',
]
const homes = ['/', '/en']
const schemes = ['light', 'dark'] as const

describe.each(schemes)('in %s, axe finds no fault', (colorScheme) => {
  test.each(pages)('on %s', async (path) => {
    expect(await faults(await open(path, { colorScheme }))).toEqual([])
  })

  test.each(homes)('in the answer on %s, its folds opened', async (path) => {
    const page = await open(path, { colorScheme })
    await check(page, founding.text)
    for (const summary of await page.locator('summary').all()) await summary.click()
    expect(await faults(page)).toEqual([])
  })

  test.each(homes)('in the faults of the form on %s', async (path) => {
    const page = await open(path, { colorScheme })
    await page.locator('button[type=submit]').first().click()
    await page.locator('#text-problem').waitFor()
    expect(await faults(page)).toEqual([])
  })

  test.each([
    ['caution or worse', '至急ご確認ください。お客様の口座は本日中に停止されます。'],
    ['court papers', '支払督促 東京簡易裁判所 令和8年(ロ)第000号 督促異議の申立ては2週間以内'],
    ['no signs', '至急！傘もって駅まで来て'],
  ])('in an answer of another level: %s', async (_, text) => {
    const page = await open('/', { colorScheme })
    await check(page, text)
    expect(await faults(page)).toEqual([])
  })
})

/** What has the focus, for people. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const at = document.activeElement
    return at?.id || at?.getAttribute('name') || at?.textContent?.trim() || ''
  })
}

test('the whole way from the address bar to the answer goes by keyboard alone', async () => {
  const page = await open('/')
  const walk: string[] = []
  const tab = async () => {
    await page.keyboard.press('Tab')
    walk.push(await focused(page))
  }
  while (walk.at(-1) !== 'text' && walk.length < 10) await tab()
  expect(walk).toEqual(['本文へ進む', '門番', '日本語', 'English', 'text'])
  await page.keyboard.insertText(founding.text)
  await tab()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowLeft')
  await tab()
  await page.keyboard.press('Enter')
  await page.locator('#result').waitFor()
  expect(walk.slice(-2)).toEqual(['channel', 'sender'])
  expect(await focused(page)).toBe('result')
  await tab()
  expect(walk.at(-1)).toBe('文を直す')
})

test('whatever has the focus shows it', async () => {
  const page = await open('/')
  for (const selector of ['.site-name', '#text', '[name=sender]', '.button-main', '.button-side']) {
    await page.locator(selector).first().focus()
    await page.keyboard.press('Shift')
    const outline = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body)
      return `${outlineStyle} ${outlineWidth}`
    })
    expect([selector, outline]).toEqual([selector, 'solid 3px'])
  }
})

const widths = [1280, 640, 390, 320]

describe('at no width from a desktop to a small phone, or a desktop at four times its size, does the page scroll sideways', () => {
  test.each(pages)('%s', async (path) => {
    expect(await overflows(await open(path, { javaScriptEnabled: false }))).toEqual([])
  })

  test.each(homes)('the answer on %s', async (path) => {
    const page = await open(path)
    await check(page, `${founding.text} https://pay.example/${'a'.repeat(200)}`)
    for (const summary of await page.locator('summary').all()) await summary.click()
    expect(await overflows(page)).toEqual([])
  })
})

/** The widths at which the page is wider than the window. */
async function overflows(page: Page): Promise<number[]> {
  const found: number[] = []
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 })
    if ((await overflow(page)) > 0) found.push(width)
  }
  return found
}

test('with text at twice its size, a phone does not scroll sideways', async () => {
  const page = await open('/', { viewport: { width: 390, height: 800 }, bypassCSP: true })
  await check(page, founding.text)
  await page.addStyleTag({ content: 'html { font-size: 225% }' })
  expect(await overflow(page)).toBe(0)
})

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

test('what can be tapped in the form is at least 48 pixels high', async () => {
  const page = await open('/', { viewport: { width: 390, height: 800 } })
  for (const target of await page
    .locator('form button, .choice, form input[type=text]:visible, nav a')
    .all()) {
    const box = await target.boundingBox()
    expect([await target.textContent(), Math.ceil(box?.height ?? 0) >= 48]).toEqual([
      await target.textContent(),
      true,
    ])
  }
})
