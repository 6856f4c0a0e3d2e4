/**
 * Pictures of the pages, for looking at: `node e2e/screenshots.mjs OUTDIR [BASE_URL]`. Without an address it starts a server of
 * its own. Each page is taken twice: what one sees first, and the whole. `--readme` as the folder takes the README's pictures.
 */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { launchBrowser, startServer } from './_machine.mjs'

/** The devices that Monban is made for own a Japanese font; where none is installed, ours stands in for it. */
const standIn = ':root { --font-device: "Monban Gothic" }'

const widths = [390, 1280]
const schemes = /** @type {const} */ (['light', 'dark'])
const homes = { ja: '/', en: '/en' }

const [folder, baseUrl] = process.argv.slice(2)
if (!folder) {
  process.stderr.write('usage: node e2e/screenshots.mjs OUTDIR [BASE_URL]\n')
  process.exit(2)
}

const forReadme = folder === '--readme'
const images = fileURLToPath(new URL('../docs/images', import.meta.url))

await mkdir(forReadme ? images : folder, { recursive: true })
const server = baseUrl ? undefined : await startServer()
const browser = await launchBrowser()
try {
  if (forReadme) await capture(1280, 'light')
  else for (const width of widths) for (const scheme of schemes) await capture(width, scheme)
} finally {
  await browser.close()
  await server?.stop()
}

/**
 * @param {number} width
 * @param {(typeof schemes)[number]} colorScheme
 */
async function capture(width, colorScheme) {
  const context = await browser.newContext({
    baseURL: baseUrl ?? server?.url,
    viewport: { width, height: width < 600 ? 844 : 900 },
    deviceScaleFactor: 2,
    colorScheme,
    bypassCSP: true,
  })
  const page = await context.newPage()
  for (const [lang, home] of Object.entries(homes)) {
    const shoot = async (/** @type {string} */ name) => {
      await page.waitForLoadState('networkidle')
      await page.evaluate(() => document.fonts.ready)
      if (forReadme) return page.screenshot({ path: join(images, `${name}-${lang}.png`), scale: 'css' })
      const path = join(folder, `${name}-${lang}-${width}-${colorScheme}`)
      await page.screenshot({ path: `${path}.png` })
      await page.screenshot({ path: `${path}-whole.png`, fullPage: true, scale: 'css' })
    }
    await page.goto(home)
    await page.addStyleTag({ content: standIn })
    if (!forReadme) await shoot('form')
    await page.locator('button[name=example]').click()
    await page.locator('#result').waitFor()
    await shoot('result')
  }
  await context.close()
}
