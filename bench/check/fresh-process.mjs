import { json } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { onOneCore } from '../measure/one-core.mjs'
import { median } from '../measure/quantile.mjs'

/** Runs a script on one core and reads the JSON that it prints. @param {URL} script @param {readonly string[]} [args] */
export async function runScript(script, args = []) {
  const child = onOneCore(process.execPath, [fileURLToPath(script), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (!child.stdout) throw new Error(`${script} has no output`)
  return /** @type {Promise<any>} */ (json(child.stdout))
}

const script = new URL('./first-verdict.mjs', import.meta.url)

/** Milliseconds until the first verdict, each the median of `runs` processes. @param {number} runs */
export async function firstVerdict(runs) {
  /** @type {{ load: number, create: number, verdict: number }[]} */
  const all = []
  for (let run = 0; run < runs; run++) all.push(await runScript(script))
  const middle = (/** @type {(one: (typeof all)[number]) => number} */ pick) => median(all.map(pick))
  return {
    load: middle(({ load }) => load),
    ready: middle(({ create, verdict }) => create + verdict),
  }
}
