import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { createEngine } from '@monban/engine'
import { knowledge } from '@monban/knowledge'
import { onOneCore } from '../measure/one-core.mjs'
import { stopLater } from './program.mjs'

const worker = fileURLToPath(new URL('./monban-worker.mjs', import.meta.url))

/** @type {import('./peer.mjs').Peer} */
export const monban = {
  name: 'Monban',
  note: 'the engine in a process of its own, one message after another; caught is `scam`, the middle answer is `caution`',
  usesUntrained: true,
  version: () => `rules ${createEngine({ knowledge }).ruleVersion}`,
  async start() {
    const child = onOneCore(process.execPath, [worker], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
    stopLater(child)
    const exited = once(child, 'exit')
    await once(child, 'message')
    return {
      async judge(samples) {
        child.send(
          samples.map(({ text, subject, channel }) => ({ text, channel, ...(subject && { subject }) })),
        )
        const [answer] = await Promise.race([once(child, 'message'), exited])
        if (!answer?.opinions) throw new Error('the process that judges ended')
        return answer
      },
    }
  },
}
