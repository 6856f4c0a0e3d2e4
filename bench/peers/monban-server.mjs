import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { monban } from './monban.mjs'
import { timedEach } from './peer.mjs'
import { freePort, startDaemon, waitFor } from './program.mjs'

const program = fileURLToPath(new URL('../../packages/cli/bin/monban.js', import.meta.url))

/** The same engine behind HTTP, as the daemons above are asked. @type {import('./peer.mjs').Peer} */
export const monbanServer = {
  name: 'Monban, over HTTP',
  note: '`monban serve`, POST /v1/check, so each answer carries its explanation',
  usesUntrained: true,
  version: monban.version,
  async start(folder) {
    const port = await freePort()
    const settings = { MONBAN_PORT: port, MONBAN_DATA_DIR: join(folder, 'data'), MONBAN_LOG_LEVEL: 'error' }
    const env = Object.entries(settings).map(([name, value]) => `${name}=${value}`)
    const daemon = startDaemon('env', [...env, process.execPath, program, 'serve'], join(folder, 'serve.log'))
    const site = `http://127.0.0.1:${port}`
    await waitFor('monban serve', daemon, async () => (await fetch(`${site}/livez`)).ok)
    return {
      async judge(samples) {
        const { results, seconds } = await timedEach(samples, 4, (sample) => check(site, sample))
        return { opinions: results.map(toOpinion), seconds }
      },
    }
  },
}

/** @param {string} site @param {import('./peer.mjs').Sample} sample */
async function check(site, { text, subject, channel }) {
  const response = await fetch(`${site}/v1/check`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ text, channel, ...(subject && { subject }) }),
  })
  if (!response.ok) throw new Error(`monban serve answered ${response.status}`)
  return response.json()
}

/** @param {any} verdict @returns {import('./peer.mjs').Opinion} */
function toOpinion({ level, score }) {
  return { score, mark: level === 'scam' ? 'caught' : level === 'caution' ? 'warned' : 'passed' }
}
