import { once } from 'node:events'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { onOneCore } from '../measure/one-core.mjs'
import { timedEach } from './peer.mjs'
import { freePort, startDaemon, versionOf, waitFor } from './program.mjs'

/** @type {import('./peer.mjs').Peer} */
export const spamassassin = {
  name: 'SpamAssassin',
  note: 'spamd, one child, local tests only (-L), spoken to as spamc does; caught from 5 points on',
  usesUntrained: true,
  // Debian packs the daemon apart from what it learns with.
  version: () => versionOf('sa-learn', '--version') && versionOf('spamd', '--version'),
  async start(folder) {
    // spamd will not work as root; it becomes `nobody`, who has to write here.
    chmodSync(folder, 0o777)
    const settings = [`bayes_path ${join(folder, 'bayes')}`, 'bayes_file_mode 0777', 'bayes_auto_learn 0']
    const cf = settings.map((line) => `--cf=${line}`)
    const port = await freePort()
    const daemon = startDaemon(
      'spamd',
      [...flags(folder), `--listen=127.0.0.1:${port}`, ...cf],
      join(folder, 'spamd.log'),
    )
    await waitFor('spamd', daemon, async () => (await ask(port, 'PING', Buffer.alloc(0))).includes('PONG'))
    return {
      async learn(samples) {
        await learn(
          folder,
          cf,
          'spam',
          samples.filter(({ label }) => label === 'scam'),
        )
        await learn(
          folder,
          cf,
          'ham',
          samples.filter(({ label }) => label === 'ham'),
        )
      },
      async judge(samples) {
        const { results, seconds } = await timedEach(samples, 2, ({ mail }) => ask(port, 'CHECK', mail))
        return { opinions: results.map(toOpinion), seconds }
      },
    }
  },
}

/** @param {string} folder */
function flags(folder) {
  const user = process.getuid?.() === 0 ? ['--username=nobody'] : []
  return [
    '-L',
    '-x',
    '-4',
    '-m',
    '1',
    '--min-children=1',
    `--helper-home-dir=${folder}`,
    '-s',
    'stderr',
    ...user,
  ]
}

/** @param {string} folder @param {readonly string[]} cf @param {'spam' | 'ham'} kind @param {readonly import('./peer.mjs').Sample[]} samples */
async function learn(folder, cf, kind, samples) {
  const mails = join(folder, kind)
  mkdirSync(mails)
  for (const [at, { mail }] of samples.entries()) writeFileSync(join(mails, `${at}.eml`), mail)
  const child = onOneCore('sa-learn', ['-L', ...cf, `--${kind}`, mails], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`sa-learn ended with ${code}`)
}

/** One request of the protocol that spamc speaks, on a connection of its own. @param {number} port @param {string} verb @param {Buffer} mail */
async function ask(port, verb, mail) {
  const socket = connect(port, '127.0.0.1')
  socket.write(`${verb} SPAMC/1.5\r\nContent-length: ${mail.length}\r\n\r\n`)
  socket.end(mail)
  return text(socket)
}

/** `Spam: True ; 6.2 / 5.0` @param {string} answer @returns {import('./peer.mjs').Opinion} */
function toOpinion(answer) {
  const [, spam, score] = /^Spam: (True|False) ; (-?[\d.]+) \//m.exec(answer) ?? []
  if (spam === undefined) throw new Error(`spamd said ${answer}`)
  return { score: Number(score), mark: spam === 'True' ? 'caught' : 'passed' }
}
