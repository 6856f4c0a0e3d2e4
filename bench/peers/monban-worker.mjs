/** Judges the lists of messages that its parent sends, and says how long each list took. */
import { createEngine } from '@monban/engine'
import { knowledge } from '@monban/knowledge'

const marks = /** @type {const} */ ({
  scam: 'caught',
  caution: 'warned',
  verify: 'passed',
  'no-signs': 'passed',
})

const engine = createEngine({ knowledge })
process.on('message', (/** @type {import('@monban/engine').Message[]} */ messages) => {
  const started = performance.now()
  const verdicts = messages.map((message) => engine.judge(message))
  const seconds = (performance.now() - started) / 1_000
  process.send?.({ opinions: verdicts.map(({ level, score }) => ({ mark: marks[level], score })), seconds })
})
process.send?.('ready')
