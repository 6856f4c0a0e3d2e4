import { machine } from '../measure/machine.mjs'
import { table } from '../measure/section.mjs'

const fixed = (/** @type {number} */ value, digits = 2) => value.toFixed(digits)
const millions = (/** @type {number} */ rows, /** @type {number} */ seconds) =>
  `${fixed(rows / seconds / 1e6, 1)} M/s`

/**
 * What was measured, as a section of docs/benchmarks.md. Steps that were not taken are left out.
 * @param {Record<string, any>} results by step
 * @returns {string[]}
 */
export function report(results) {
  const { asked, rows } = results
  const builds = Object.entries(results).filter(([step]) => step.startsWith('build-'))
  const manifest = builds.at(-1)?.[1]
  const lines = [
    `${Number(manifest?.numbers ?? asked.count).toLocaleString('en')} numbers, seed ${asked.seed}. ${machine()}`,
  ]
  const measured = [
    ...(manifest === undefined ? [] : sizes(manifest)),
    ...(rows === undefined ? [] : [['file of rows', `${fixed(rows.bytes / 1e9)} GB, in no order`, '']]),
    ...builds.flatMap(([step, build]) => building(step.slice(6), build)),
    ...(results.verify
      ? [
          [
            'verify, with SHA-256',
            `${fixed(results.verify.seconds, 1)} s, ${fixed(results.verify.memory, 0)} MB`,
            load(results.verify),
          ],
        ]
      : []),
    ...(results.merge ? merging(results.merge, manifest?.numbers ?? 0) : []),
    ...(results['look-ups'] ? opening(results['look-ups']) : []),
  ]
  lines.push('', ...table(['', 'measured', 'load'], measured))
  if (results['look-ups']) lines.push('', ...lookUps(results['look-ups']))
  if (results.peers) lines.push('', ...peers(results.peers))
  return lines
}

/** The load of the machine before and after: what else was at work. @param {{ loads: number[] }} result */
const load = ({ loads }) => loads.map((value) => fixed(value, 1)).join(' to ')

/** @param {any} manifest */
function sizes({ numbers, bytes, nameBytes, names, bytesPerNumber, ratioToBound, bound }) {
  const bits = (/** @type {number} */ total) => fixed(total / numbers, 3)
  return [
    ['bytes a number, with names', fixed(bytesPerNumber, 3), ''],
    ['bytes a number, without names', fixed((bytes - nameBytes) / numbers, 3), ''],
    ['of the entropy bound, without names', fixed(ratioToBound, 4), ''],
    [
      'bound, bits a number: numbers + records + references',
      `${bits(bound.keys)} + ${bits(bound.values)} + ${bits(bound.references)}`,
      '',
    ],
    ['bytes a name', fixed(nameBytes / Math.max(1, names)), ''],
  ]
}

/** @param {string} workers @param {any} build */
const building = (workers, build) => [
  [
    `build from the file of rows, ${workers === '0' ? 'one thread' : `${workers} workers`}`,
    `${fixed(build.seconds, 1)} s, ${millions(build.numbers, build.seconds)}; processor ${fixed(build.cpu, 1)} s, ${millions(build.numbers, build.cpu)}; ${fixed(build.memory, 0)} MB`,
    load(build),
  ],
]

/** @param {any} merge @param {number} numbers */
const merging = (merge, numbers) => [
  [
    `merge of ${Number(merge.changes).toLocaleString('en')} changes`,
    `${fixed(merge.seconds, 1)} s, ${millions(numbers, merge.seconds)}; processor ${fixed(merge.cpu, 1)} s; ${fixed(merge.memory, 0)} MB; ${merge.wrong} wrong answers after it`,
    load(merge),
  ],
]

/** @param {any} lookUps */
const opening = ({ opening, loads }) => [
  [
    `from opening to the first answer${opening.dropped ? ', file dropped from the page cache' : ''}`,
    `${fixed(opening.milliseconds, 0)} ms; ${fixed(opening.memory, 0)} MB`,
    load({ loads }),
  ],
]

/** @param {any} lookUps */
const lookUps = ({ rows }) =>
  table(
    ['look-up, µs', 'p50', 'p99', 'wrong answers', 'reads, bytes of them each'],
    rows.map((/** @type {any} */ row) => [
      `${row.where}, ${row.name}`,
      fixed(row.p50),
      fixed(row.p99),
      String(row.wrong),
      row.reads ? `${fixed(row.reads.calls, 3)}, ${fixed(row.reads.bytes, 0)}` : '',
    ]),
  )

/** @param {any} result */
function peers({ rows, peers: all, loads }) {
  const [ours] = all
  const times = (/** @type {number} */ value, /** @type {number} */ own) =>
    `${fixed(value)} (${fixed(value / own, 1)}×)`
  const line = (/** @type {any} */ peer) =>
    peer.missing
      ? [peer.name, 'not installed', '', '', '', '', '']
      : [
          `${peer.name}: ${peer.note}`,
          times(peer.bytes / rows, ours.bytes / rows),
          `${millions(rows, peer.seconds)} (${fixed(peer.seconds / ours.seconds, 1)}× as long)`,
          ...[peer.listed.p50, peer.beside.p50, peer.listed.p99, peer.beside.p99].map((value, at) =>
            times(value, [ours.listed.p50, ours.beside.p50, ours.listed.p99, ours.beside.p99][at]),
          ),
        ]
  return [
    `Beside other stores: the first ${Number(rows).toLocaleString('en')} of the rows, without names, the file in the page cache; load ${load({ loads })}. In parentheses, over ours. All but ours are given the rows in order, and the time for that is not counted.`,
    '',
    ...table(
      ['', 'bytes a number', 'build', 'listed, p50 µs', 'not listed, p50', 'listed, p99', 'not listed, p99'],
      all.map(line),
    ),
  ]
}
