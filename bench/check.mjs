/**
 * How long one message takes, warm, on one core. Run with `npm run bench`; build first.
 * Texts are made from a seed, so that no two in a row are equal and every run sees the same ones.
 */
import { createEngine } from '@monban/engine'
import { knowledge } from '@monban/knowledge'

const seed = Number(process.argv[2] ?? 1)
const rounds = Number(process.argv[3] ?? 20_000)

const founding =
  'ご登録の月額料金の未納が発生しております。裁判手続きに移行する為、至急ご連絡下さい。アマゾンカスタマーセンター 05068815063'
const parts = [
  'お荷物をお預かりしています。',
  '本日中にご確認ください。',
  '明日10時にご予約をいただいています。',
  'https://example.com/a1b2',
  'ご利用料金のお支払い確認が取れておりません。',
  '認証コードは 482913 です。',
  'カワセミ歯科 03-1234-5678',
  '至急！傘もって駅まで来て。',
]

const started = performance.now()
const engine = createEngine({ knowledge })
engine.judge({ text: founding, channel: 'sms' })
const firstVerdict = performance.now() - started

const random = generator(seed)
const messages = Array.from({ length: 512 }, () => ({
  text: shuffled(parts).slice(0, 4).join(''),
  channel: /** @type {const} */ ('sms'),
}))
const mail = {
  text: shuffled(parts).join('\n').repeat(2_000).slice(0, 200_000),
  channel: /** @type {const} */ ('email'),
}

await report('founding SMS, verdict', rounds, () => engine.judge({ text: founding, channel: 'sms' }))
await report('mixed SMS, verdict', rounds, (i) => engine.judge(messages[i % messages.length] ?? mail))
await report('founding SMS, verdict and explanation', rounds, () =>
  engine.check({ text: founding, channel: 'sms' }, 'ja'),
)
await report('mail of 200,000 characters, verdict', 20, () => engine.judge(mail))
print(`first verdict, engine made included: ${firstVerdict.toFixed(1)} ms`)
print(`seed ${seed}, ${rounds} rounds, Node ${process.version}, rules ${engine.ruleVersion}`)

/**
 * @param {string} name
 * @param {number} count
 * @param {(i: number) => unknown} run
 */
async function report(name, count, run) {
  for (let i = 0; i < count / 4; i++) await run(i)
  const times = new Float64Array(count)
  for (let i = 0; i < count; i++) {
    const before = process.hrtime.bigint()
    await run(i)
    times[i] = Number(process.hrtime.bigint() - before) / 1_000
  }
  times.sort()
  const quantile = (/** @type {number} */ q) => `${(times[Math.floor(q * (count - 1))] ?? 0).toFixed(1)} µs`
  print(`${name}: median ${quantile(0.5)}, p99 ${quantile(0.99)}, slowest ${quantile(1)}`)
}

/** @param {string} line */
function print(line) {
  process.stdout.write(`${line}\n`)
}

/** @template T @param {readonly T[]} list @returns {T[]} */
function shuffled(list) {
  return [...list]
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)
}

/** A linear congruential generator, plenty for a shuffle; the constants are those of Numerical Recipes. @param {number} from */
function generator(from) {
  let state = from >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 0x1_0000_0000
  }
}
