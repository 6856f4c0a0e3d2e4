/** Makes the engine and judges one SMS in a process that has done nothing before. Prints milliseconds as JSON. */
const started = performance.now()
const [{ createEngine }, { knowledge }] = await Promise.all([
  import('@monban/engine'),
  import('@monban/knowledge'),
])
const loaded = performance.now()
const engine = createEngine({ knowledge })
const created = performance.now()
engine.judge({
  text: '【重要】お荷物をお預かりしています。ご確認ください https://parcel.example/a',
  channel: 'sms',
})
const judged = performance.now()
process.stdout.write(
  JSON.stringify({ load: loaded - started, create: created - loaded, verdict: judged - created }),
)
