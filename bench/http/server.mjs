import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort, startDaemon, waitFor } from '../peers/program.mjs'

const program = fileURLToPath(new URL('../../packages/cli/bin/monban.js', import.meta.url))

/**
 * `monban serve` as anybody runs it, its log in a file.
 * @param {string} folder
 * @param {string} numbers folder of the directory of numbers
 */
export async function startMonban(folder, numbers) {
  const port = await freePort()
  const settings = {
    MONBAN_PORT: port,
    MONBAN_DATA_DIR: join(folder, 'data'),
    MONBAN_NUMBERS_DIR: numbers,
  }
  const env = Object.entries(settings).map(([name, value]) => `${name}=${value}`)
  const daemon = startDaemon('env', [...env, process.execPath, program, 'serve'], join(folder, 'serve.log'))
  const site = `http://127.0.0.1:${port}`
  await waitFor('monban serve', daemon, async () => (await fetch(`${site}/livez`)).ok)
  return { site, usage: () => usageOf(daemon.pid ?? 0) }
}

/** The system counts processor time in hundredths of a second on every Linux that Node supports. */
const ticks = 100

/** Processor time in seconds and memory in MB, on Linux; nothing elsewhere. @param {number} pid */
function usageOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    const memory = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return { seconds: (Number(fields[11]) + Number(fields[12])) / ticks, memory: Number(memory) / 1_000 }
  } catch {
    return { seconds: Number.NaN, memory: Number.NaN }
  }
}
