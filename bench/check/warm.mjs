/** How long a message takes once the engine is warm. Prints JSON; `check.mjs` runs it on one core. */
import { createEngine } from '@monban/engine'
import { knowledge } from '@monban/knowledge'
import { number } from '../measure/options.mjs'
import { median, quantile } from '../measure/quantile.mjs'
import { generator, shuffled } from '../measure/random.mjs'
import { ownCorpus } from '../messages/read.mjs'

const founding = /** @type {import('@monban/engine').Message} */ ({
  text: 'ご登録の月額料金の未納が発生しております。裁判手続きに移行する為、至急ご連絡下さい。アマゾンカスタマーセンター 05068815063',
  channel: 'sms',
})

const engine = createEngine({ knowledge })
const rows = shuffled(ownCorpus(), generator(number('seed', 1)))
const messages = rows.map(({ text, channel, subject, sender }) => ({
  ...{ text, channel },
  ...(subject !== undefined && { subject }),
  ...(sender !== undefined && { sender }),
}))
const sms = messages.filter(({ channel }) => channel === 'sms')
const mails = messages.filter(({ channel }) => channel === 'email').map(({ text }) => text)

process.stdout.write(
  JSON.stringify({
    ruleVersion: engine.ruleVersion,
    sms: { count: sms.length, perSecond: throughput(sms, number('rounds', 7)) },
    times: {
      'an SMS of our corpus, verdict': times(sms, 20),
      'founding SMS, verdict': times([founding], 10_000),
      'founding SMS, verdict and words in Japanese': times([founding], 10_000, (message) =>
        engine.explain(engine.judge(message), 'ja'),
      ),
      'mail of 200 KB (UTF-8)': times([longMail(200_000, Buffer.byteLength)], 40),
      'mail of 200,000 characters, the most': times([longMail(200_000, (text) => text.length)], 40),
    },
  }),
)

/** Messages per second: the median of rounds of at least a second each. @param {typeof messages} list @param {number} rounds */
function throughput(list, rounds) {
  const speeds = Array.from({ length: rounds + 1 }, () => {
    const started = performance.now()
    let judged = 0
    for (; performance.now() - started < 1_000; judged += list.length)
      for (const message of list) engine.judge(message)
    return (1_000 * judged) / (performance.now() - started)
  })
  return median(speeds.slice(1))
}

/**
 * Milliseconds for one message: median, 99th percentile and slowest, after a quarter as many runs to warm up.
 * @param {readonly import('@monban/engine').Message[]} list
 * @param {number} passes
 * @param {(message: import('@monban/engine').Message) => unknown} run
 */
function times(list, passes, run = engine.judge) {
  const all = []
  for (let pass = -Math.ceil(passes / 4); pass < passes; pass++) {
    for (const message of list) {
      const started = performance.now()
      run(message)
      if (pass >= 0) all.push(performance.now() - started)
    }
  }
  return { p50: median(all), p99: quantile(all, 0.99), slowest: quantile(all, 1) }
}

/** Mails of our corpus one below the other, as in a long thread. @param {number} size @param {(text: string) => number} measure */
function longMail(size, measure) {
  let text = ''
  for (let at = 0; measure(text) < size; at++) text += `${mails[at % mails.length]}\n\n`
  let end = text.length
  while (measure(text.slice(0, end)) > size) end -= 1
  return /** @type {const} */ ({ text: text.slice(0, end), channel: 'email' })
}
