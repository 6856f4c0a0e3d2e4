import { describe, expect, test } from 'vitest'
import { check, founding, marks, useSite } from './_browser.ts'

const { open } = useSite()

const withAndWithoutScript = [
  ['with script', true],
  ['without script', false],
] as const

describe.each(withAndWithoutScript)('%s', (_, javaScriptEnabled) => {
  test('the founding message is called a scam in Amazon’s name, and its passages are marked', async () => {
    const page = await open('/', { javaScriptEnabled })
    await check(page, founding.text)
    expect(await page.locator('#result').textContent()).toBe('詐欺の可能性が高い')
    expect(await page.locator('.verdict-kind').textContent()).toMatch(/架空請求.*(アマゾン|Amazon)/)
    expect(await marks(page)).toEqual(founding.passages)
    expect(await page.locator('.own-text bdi').allTextContents()).toSatisfy(
      (pieces: string[]) => pieces.join('') === founding.text,
    )
  })

  test('what to do now comes first and starts with not calling', async () => {
    const page = await open('/', { javaScriptEnabled })
    await check(page, founding.text)
    expect(await page.locator('.result h2').first().textContent()).toBe('いますること')
    expect(await page.locator('.do-now li').first().textContent()).toContain('電話しないで')
  })

  test('the page says where the text is judged, before and after', async () => {
    const page = await open('/', { javaScriptEnabled })
    const place = javaScriptEnabled ? '端末の中だけ' : 'このサーバー'
    expect(await page.locator('.submit .privacy').textContent()).toContain(place)
    await check(page, founding.text)
    expect(await page.locator('.verdict .privacy').textContent()).toContain(place)
  })

  test('the verdict has the focus, so that it is what a screen reader reads next', async () => {
    const page = await open('/', { javaScriptEnabled })
    await check(page, founding.text)
    await expect.poll(() => page.locator('#result:focus').count()).toBe(1)
  })

  test('the example is one press away', async () => {
    const page = await open('/', { javaScriptEnabled })
    await page.locator('button[name=example]').click()
    await page.locator('#result').waitFor()
    expect(await marks(page)).toEqual(founding.passages)
  })

  test('an empty text is named at its field, which gets the focus', async () => {
    const page = await open('/', { javaScriptEnabled })
    await page.locator('button[type=submit]').first().click()
    expect(await page.locator('#text-problem').textContent()).toContain('空です')
    expect(await page.locator('#text').getAttribute('aria-describedby')).toContain('text-problem')
    await expect.poll(() => page.locator('#text:focus').count()).toBe(1)
  })

  test('a text above the limit is refused with the limit, and stays in the form', async () => {
    const page = await open('/', { javaScriptEnabled })
    await page.locator('#text').fill('あ'.repeat(20_001))
    await page.locator('button[type=submit]').first().click()
    expect(await page.locator('#text-problem').textContent()).toContain('20,000')
    expect(await page.locator('#text').inputValue()).toHaveLength(20_001)
  })

  test('the browser’s Back leads from the answer to the text that was typed', async () => {
    const page = await open('/', { javaScriptEnabled })
    await check(page, founding.text)
    await page.goBack()
    await page.locator('.headline').waitFor()
    expect(await page.locator('#result').count()).toBe(0)
  })

  test('one press leads from the answer back to the text, or to an empty form', async () => {
    const page = await open('/', { javaScriptEnabled })
    await check(page, founding.text)
    await page.locator('.actions a').first().click()
    expect(await page.locator('#text:focus').inputValue()).toBe(founding.text)
    await page.locator('.actions a').nth(1).click()
    await page.locator('.headline').waitFor()
    expect(await page.locator('#text').inputValue()).toBe('')
  })

  test('only mail has a subject line, and its marks are shown too', async () => {
    const page = await open('/', { javaScriptEnabled })
    expect(await page.locator('#subject').isVisible()).toBe(false)
    await page.locator('[name=channel][value=email]').check()
    await page.locator('#subject').fill('【重要】至急ご確認ください')
    await check(page, founding.text, 'email')
    expect(await page.locator('.own-text').first().textContent()).toContain('至急')
  })
})

test('both ways of judging say the same', async () => {
  const answers = await Promise.all(
    [true, false].map(async (javaScriptEnabled) => {
      const page = await open('/', { javaScriptEnabled })
      await check(page, founding.text)
      return page.locator('.result .section').allTextContents()
    }),
  )
  expect(answers[0]).toEqual(answers[1])
})

describe('when the judgement cannot be loaded', () => {
  test('the page says so, sends nothing, and offers this server as a choice', async () => {
    const page = await open('/docs/errors')
    await page.route(/judge-.*\.js/, (route) => route.abort())
    await page.goto('/')
    await page.locator('.submit .privacy', { hasText: '端末' }).waitFor()
    const sent: string[] = []
    page.on('request', (request) => request.method() === 'POST' && sent.push(request.url()))

    await page.locator('#text').fill(founding.text)
    await page.locator('button[type=submit]').first().click()
    expect(await page.locator('[role=alert]').textContent()).toContain('まだどこにも送っていません')
    expect(sent).toEqual([])

    await page.locator('button[name=server]').click()
    await page.locator('#result').waitFor()
    expect(sent).toHaveLength(1)
    expect(await page.locator('.verdict .privacy').textContent()).toContain('このサーバー')
  })
})
