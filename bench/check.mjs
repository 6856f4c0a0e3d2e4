/**
 * How fast the judgement is and how large: warm on one core, in a fresh process, in a browser. `npm run bench`, after a build.
 * Options: --seed=1, --rounds=7 (of a second each), --runs=11 (processes and browser contexts), --write (into
 * docs/benchmarks.md). Everything is seeded; every figure is a median unless its name says otherwise.
 */
import { browserTimes } from './check/browser.mjs'
import { firstVerdict, runScript } from './check/fresh-process.mjs'
import { judgeFiles } from './check/judge-files.mjs'
import { machine } from './measure/machine.mjs'
import { stepAside, where } from './measure/one-core.mjs'
import { number } from './measure/options.mjs'
import { publish, table } from './measure/section.mjs'

const runs = number('runs', 11)
const files = judgeFiles()
stepAside()
const warm = await runScript(new URL('./check/warm.mjs', import.meta.url), process.argv.slice(2))
const fresh = await firstVerdict(runs)
const browser = await browserTimes(files[0]?.file ?? '', runs)

const ms = (/** @type {number} */ value) => `${value < 1 ? value.toFixed(3) : value.toFixed(1)} ms`
const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1_000).toFixed(1)} KB`
const size = files.reduce((sum, { brotli }) => sum + brotli, 0)

publish('check', [
  `Rules ${warm.ruleVersion}, seed ${number('seed', 1)}; Node's figures ${where}. ${machine()}`,
  '',
  ...table(
    ['', 'measured', 'aim'],
    [
      [
        `SMS a second, over ${warm.sms.count} SMS of our corpus`,
        Math.round(warm.sms.perSecond).toLocaleString('en'),
        '≥ 15,000',
      ],
      ['engine made and first verdict, fresh process', ms(fresh.ready), '–'],
      ['the same, with loading and compiling the modules', ms(fresh.load + fresh.ready), '–'],
      [
        `engine, knowledge and weights for the browser, brotli (${files.length} file)`,
        kilobytes(size),
        '≤ 300 KB',
      ],
      [`browser (Chromium ${browser.version}): script fetched from this machine`, ms(browser.loaded), '–'],
      [
        'browser: script compiled, engine made, first verdict with its words, after that',
        ms(browser.ready),
        '≤ 50 ms',
      ],
      ['browser: of which all but the verdict', ms(browser.made), '–'],
      ['browser: from the tap to the drawn result, first check on the page', ms(browser.shown), '–'],
    ],
  ),
  '',
  ...table(
    ['one message, warm', 'median', 'p99', 'slowest', 'aim'],
    Object.entries(warm.times).map(([name, { p50, p99, slowest }]) => [
      name,
      ms(p50),
      ms(p99),
      ms(slowest),
      aimOf(name),
    ]),
  ),
])

/** @param {string} name */
function aimOf(name) {
  if (name.startsWith('an SMS')) return 'median ≤ 0.060 ms, p99 ≤ 1 ms'
  return name.startsWith('mail of 200 KB') ? '≤ 50 ms' : '–'
}
