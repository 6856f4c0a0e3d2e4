import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { timedEach } from './peer.mjs'
import { freePort, startDaemon, versionOf, waitFor } from './program.mjs'

/** Everything that asks the network, keeps a history of senders, or needs an SMTP session to look at. */
const off = [
  ...[
    'rbl',
    'spf',
    'dkim',
    'dkim_signing',
    'dmarc',
    'arc',
    'asn',
    'mx_check',
    'fuzzy_check',
    'url_redirector',
  ],
  ...[
    'hfilter',
    'greylist',
    'ratelimit',
    'reputation',
    'replies',
    'history_redis',
    'rspamd_update',
    'neural',
  ],
]

/** Its actions, as the three answers: `greylist` is the one that does not decide. */
const marks = /** @type {Readonly<Record<string, import('./peer.mjs').Opinion['mark']>>} */ ({
  'no action': 'passed',
  greylist: 'warned',
  'soft reject': 'warned',
})

const withRedis = versionOf('redis-server', '--version') !== undefined

/** @type {import('./peer.mjs').Peer} */
export const rspamd = {
  name: 'rspamd',
  note: withRedis
    ? 'one normal worker over HTTP, Bayes in redis on the same core, no network tests; caught from `add header` on'
    : 'one normal worker over HTTP, no network tests, no Bayes because redis-server is not installed; caught from `add header` on',
  usesUntrained: true,
  version: () => versionOf('rspamd', '--version'),
  async start(folder) {
    const [scan, control] = [await freePort(), await freePort()]
    configure(folder, scan, control)
    if (withRedis) startRedis(folder)
    const daemon = startDaemon('rspamd', flags(folder), join(folder, 'rspamd.out'))
    await waitFor('rspamd', daemon, async () => (await post(scan, 'ping')).ok && patternsReady(folder))
    return {
      ...(withRedis ? { learn: (samples) => learn(control, samples) } : {}),
      async judge(samples) {
        const { results, seconds } = await timedEach(samples, 4, async ({ mail }) =>
          (await post(scan, 'checkv2', mail)).json(),
        )
        return { opinions: results.map(toOpinion), seconds }
      },
    }
  },
}

/** Debian's configuration as it is installed, with the folders and these few settings of ours. @param {string} folder */
function flags(folder) {
  const folders = { LOCAL_CONFDIR: folder, DBDIR: join(folder, 'db'), RUNDIR: folder, LOGDIR: folder }
  return ['-f', '-i', ...Object.entries(folders).map(([name, value]) => `--var=${name}=${value}`)]
}

/** @param {string} folder @param {number} scan @param {number} control */
function configure(folder, scan, control) {
  const settings = {
    ...Object.fromEntries(off.map((name) => [`${name}.conf`, 'enabled = false;'])),
    'redis.conf': withRedis ? `servers = "${join(folder, 'redis.sock')}";` : 'enabled = false;',
    'options.inc': `tempdir = "${folder}"; filters = "chartable,regexp"; dns { nameserver = ["127.0.0.1:9"]; timeout = 0.1s; retransmits = 1; }`,
    'worker-normal.inc': `bind_socket = "127.0.0.1:${scan}"; count = 1;`,
    'worker-controller.inc': `bind_socket = "127.0.0.1:${control}"; count = 1; secure_ip = "127.0.0.1";`,
    'worker-proxy.inc': 'enabled = false;',
    // Our mails bear a fixed date, and the verdict must not depend on the day of the run.
    'headers_group.conf': 'symbols { "DATE_IN_PAST" { weight = 0; } "DATE_IN_FUTURE" { weight = 0; } }',
  }
  mkdirSync(join(folder, 'db'))
  mkdirSync(join(folder, 'local.d'))
  for (const [file, text] of Object.entries(settings))
    writeFileSync(join(folder, 'local.d', file), `${text}\n`)
}

/** @param {string} folder */
function startRedis(folder) {
  const settings = ['--port', '0', '--unixsocket', join(folder, 'redis.sock'), '--save', '', '--dir', folder]
  startDaemon('redis-server', settings, join(folder, 'redis.log'))
}

/** It compiles its patterns in the background and is slow until the worker has them. @param {string} folder */
function patternsReady(folder) {
  return /\(normal\).*hyperscan database of/.test(readFileSync(join(folder, 'rspamd.log'), 'utf8'))
}

/** @param {number} port @param {string} path @param {Buffer} [body] */
function post(port, path, body) {
  const method = body === undefined ? 'GET' : 'POST'
  return fetch(`http://127.0.0.1:${port}/${path}`, { method, ...(body && { body: new Uint8Array(body) }) })
}

/** It refuses what is too short to learn from, or what it has learned already; both are its own decision. @param {number} port @param {readonly import('./peer.mjs').Sample[]} samples */
async function learn(port, samples) {
  const paths = { scam: 'learnspam', ham: 'learnham' }
  const { results } = await timedEach(
    samples,
    4,
    async ({ label, mail }) => (await post(port, paths[label], mail)).ok,
  )
  if (!results.includes(true)) throw new Error('rspamd learned nothing')
}

/** @param {any} answer @returns {import('./peer.mjs').Opinion} */
function toOpinion({ action, score }) {
  if (typeof score !== 'number') throw new Error('rspamd answered without a score')
  return { score, mark: marks[action] ?? 'caught' }
}
