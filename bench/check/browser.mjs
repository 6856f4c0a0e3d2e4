import { launchBrowser, startServer } from '../../e2e/_machine.mjs'
import { median } from '../measure/quantile.mjs'

const text = '【重要】お荷物をお預かりしています。本日中にご確認ください https://parcel.example/a'

/**
 * Milliseconds in a real browser, each the median of `runs` fresh contexts.
 * @param {string} script path of the judgement's script on the site
 * @param {number} runs
 */
export async function browserTimes(script, runs) {
  const server = await startServer()
  const browser = await launchBrowser()
  /** @type {Awaited<ReturnType<typeof oneVisit>>[]} */
  const all = []
  try {
    for (let run = 0; run < runs; run++) all.push(await oneVisit(browser, { url: server.url, script }))
  } finally {
    await browser.close()
    await server.stop()
  }
  const middle = (/** @type {(one: Awaited<ReturnType<typeof oneVisit>>) => number} */ pick) =>
    median(all.map(pick))
  return {
    version: browser.version(),
    loaded: middle(({ loaded }) => loaded),
    made: middle(({ made }) => made),
    ready: middle(({ made, verdict }) => made + verdict),
    shown: middle(({ shown }) => shown),
  }
}

/** @param {import('playwright-core').Browser} browser @param {{ url: string, script: string }} site */
async function oneVisit(browser, { url, script }) {
  const context = await browser.newContext()
  // A page without our scripts, so that the judgement is not there yet.
  const bare = await context.newPage()
  await bare.goto(`${url}/robots.txt`)
  const times = await bare.evaluate(importAndCheck, { script: `${url}/${script}`, text })
  await context.close()
  return { ...times, shown: await tapToResult(browser, url) }
}

/** Runs in the page. @param {{ script: string, text: string }} given */
async function importAndCheck({ script, text: message }) {
  const started = performance.now()
  const link = Object.assign(document.createElement('link'), { rel: 'modulepreload', href: script })
  await new Promise((resolve, reject) => {
    Object.assign(link, { onload: resolve, onerror: reject })
    document.head.append(link)
  })
  const loaded = performance.now()
  const { check } = await import(script)
  const made = performance.now()
  await check({ text: message, channel: 'sms' }, 'ja')
  return { loaded: loaded - started, made: made - loaded, verdict: performance.now() - made }
}

/** From the tap to the result on the page, the first one after it has loaded. @param {import('playwright-core').Browser} browser @param {string} url */
async function tapToResult(browser, url) {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.locator('#text').fill(text)
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('/judge-')),
  )
  // The script has arrived; let it run before the tap.
  await page.waitForTimeout(300)
  const shown = await page.evaluate(tapAndWait)
  await context.close()
  return shown
}

/** Runs in the page. @returns {Promise<number>} */
function tapAndWait() {
  return new Promise((resolve) => {
    const started = performance.now()
    new MutationObserver((_, observer) => {
      if (!document.querySelector('#result')) return
      observer.disconnect()
      // The frame in which the result is drawn.
      requestAnimationFrame(() => resolve(performance.now() - started))
    }).observe(document.body, { childList: true, subtree: true })
    document
      .querySelector('button[type=submit]')
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
  })
}
