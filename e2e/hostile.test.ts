import { describe, expect, test } from 'vitest'
import { check, useSite } from './_browser.ts'

const { open } = useSite()

const hostile = [
  ['a script', '至急 <script>document.title="taken"</script>'],
  ['an image with a handler', '至急 <img src=x onerror="document.title=\'taken\'">'],
  ['the end of our own tags', '至急 </textarea></bdi></p><style>*{display:none}</style>"\' onfocus=alert(1)'],
  ['a reversed direction', '至急 \u202Egpj.exe \u2067abc'],
  ['a template', '至急 {{constructor}} {limit} %s &lt;b&gt;'],
  ['a lone surrogate and a null', '至急 \ud800 \u0000 end'],
] as const

describe.each([
  ['with script', true],
  ['without script', false],
] as const)('%s', (_, javaScriptEnabled) => {
  test.each(hostile)('%s stays text', async (_, text) => {
    const page = await open('/', { javaScriptEnabled })
    await check(page, text)
    expect(await page.title()).not.toBe('taken')
    expect(await page.locator('.result script, .result img, .result style, .own-text b').count()).toBe(0)
    expect(await page.locator('#result').isVisible()).toBe(true)
    // Forms send neither lone surrogates nor nulls as they are.
    if (javaScriptEnabled && !text.includes('\u0000')) {
      expect((await page.locator('.own-text bdi').allTextContents()).join('')).toBe(text)
    }
  })
})

test('addresses and numbers in the text cannot be tapped', async () => {
  const page = await open('/')
  await check(page, '至急 https://amazon.example/pay 0120-000-000 mail@pay.example 裁判 未納')
  const targets = await page
    .locator('a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
  expect(targets.filter((href) => /example|0120/.test(href))).toEqual([])
  expect(await page.locator('.own-text a:not([href^="#reason-"])').count()).toBe(0)
})
