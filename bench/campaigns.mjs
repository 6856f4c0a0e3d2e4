/**
 * Campaign matching against many campaigns: time, memory, copies and rewordings found, genuine messages taken for one.
 * `node bench/campaigns.mjs`, after a build. Options: --campaigns=100000, --asked=2000 (texts asked for), --seed=1,
 * --write (into docs/benchmarks.md). With MONBAN_DATA=<folder> received genuine messages are asked for as well.
 */
import { runScript } from './check/fresh-process.mjs'
import { machine } from './measure/machine.mjs'
import { where } from './measure/one-core.mjs'
import { number } from './measure/options.mjs'
import { publish, table } from './measure/section.mjs'
import { share } from './measure/wilson.mjs'

const { count, adding, bytes, found, wrong, times } = await runScript(
  new URL('./campaigns/measure.mjs', import.meta.url),
  process.argv.slice(2),
)

const ms = (/** @type {number} */ value) => `${value.toFixed(3)} ms`
const kilobytes = (/** @type {number} */ value) => `${(value / 1_000).toFixed(2)} KB`
const alike = (/** @type {{ middle: number, tenth: number }} */ { middle, tenth }) =>
  `${middle.toFixed(2)}, ${tenth.toFixed(2)} at the 10th percentile`

publish('campaigns', [
  `${count.toLocaleString('en')} campaigns of one sample each, seed ${number('seed', 1)}; ${where}. ${machine()}`,
  '',
  ...table(
    ['a match of, best of five', 'median', 'p99', 'slowest'],
    Object.entries(times).map(([name, { median, p99, slowest }]) => [name, ms(median), ms(p99), ms(slowest)]),
  ),
  '',
  ...table(
    ['asked for', 'their campaign found', 'similarity, median'],
    [
      [
        'copies: another name, sum, number, link, punctuation',
        share(found.copies.hits, found.copies.of),
        alike(found.copies.alike),
      ],
      [
        'rewordings: other order, one clause replaced, words exchanged',
        share(found.reworded.hits, found.reworded.of),
        alike(found.reworded.alike),
      ],
      ...(found.received.of > 0
        ? [
            [
              'received scams, of each near-duplicate group one made a campaign: the others',
              `${share(found.received.right, found.received.of)}; of any group ${share(found.received.hits, found.received.of)}`,
              '',
            ],
          ]
        : []),
    ],
  ),
  '',
  ...table(
    ['asked for', 'taken for a campaign'],
    Object.entries(wrong).map(([name, { hits, of }]) => [name, share(hits, of)]),
  ),
  '',
  `Per campaign: ${kilobytes(bytes.arrays)} in typed arrays, ${kilobytes(bytes.heap)} measured in all, ${kilobytes(bytes.texts)} for the campaign itself with its text; ${ms(adding)} to add.`,
])
