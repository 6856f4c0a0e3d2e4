import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import chromium from '@sparticuz/chromium'
import { chromium as playwright } from 'playwright-core'

const monban = fileURLToPath(new URL('../packages/cli/bin/monban.js', import.meta.url))

/**
 * What the browser's package asks for and we do not want: in a single process, closing one context ends them all,
 * and without web security the tests would prove nothing.
 */
const unwanted = [
  '--single-process',
  '--no-zygote',
  '--disable-web-security',
  '--allow-running-insecure-content',
]

/** The browser that comes with the development dependencies; nothing else has to be installed. */
export async function launchBrowser() {
  const executablePath = await chromium.executablePath()
  const args = chromium.args.filter((arg) => !unwanted.includes(arg))
  return playwright.launch({ executablePath, args, headless: true })
}

/**
 * Starts `monban serve` on a free port with a data folder of its own.
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>} `url` has no slash at its end.
 */
export async function startServer() {
  const data = await mkdtemp(join(tmpdir(), 'monban-e2e-'))
  const env = { ...process.env, MONBAN_PORT: '0', MONBAN_DATA_DIR: data, MONBAN_LOG_LEVEL: 'error' }
  const server = spawn(process.execPath, [monban, 'serve'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const exited = once(server, 'exit')
  const stop = async () => {
    server.kill()
    await exited
    await rm(data, { recursive: true, force: true })
  }
  try {
    return { url: await readUrl(server.stdout), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/**
 * The address that the server prints once it listens.
 * @param {import('node:stream').Readable} output
 * @returns {Promise<string>}
 */
async function readUrl(output) {
  let text = ''
  // Leaving the loop must not close the pipe that the server still writes to.
  for await (const chunk of output.iterator({ destroyOnReturn: false })) {
    text += chunk
    const [url] = text.match(/http:\/\/[^\s/]+/) ?? []
    if (url) return url
  }
  throw new Error(`monban serve ended without an address; it said: ${text}`)
}
