import { count, percent, points, share, table } from './markdown.mjs'

/** @typedef {import('../../packages/cli/src/eval/report.ts').Report} Report */
/** @typedef {import('../../packages/cli/src/eval/tally.ts').Counts} Counts */
/** @typedef {import('../../packages/cli/src/eval/facts.ts').Label} Label */
/** @typedef {import('../../packages/cli/src/eval/facts.ts').Dimension} Dimension */

const caught = 'caught %'
const suspected = 'called `scam` or `caution` %'

/** @param {Report} report @param {Label} label */
export function countsOf(report, label) {
  return report.labels.find((counts) => counts.label === label)
}

/** Every label as a whole and by one property. @param {Report} report @param {Dimension} dimension */
export function overview(report, dimension) {
  const rows = report.labels.flatMap((counts) => {
    const cells = counts.by[dimension].length > 1 ? counts.by[dimension] : []
    return [
      line(`**${counts.label}**`, counts),
      ...cells.map((cell) => line(`${counts.label}, ${nameOf(cell)}`, cell)),
    ]
  })
  const header = ['', 'rows', 'groups', suspected, '`scam` %', '`caution` %', '`verify` %']
  return table(header, rows)
}

/** One label by one property. @param {Report} report @param {Label} label @param {Dimension} dimension */
export function breakdown(report, label, dimension) {
  const counts = countsOf(report, label)
  const rows = (counts?.by[dimension] ?? []).map((cell) => line(nameOf(cell), cell))
  const flagged = label === 'scam' ? caught : suspected
  return table([dimension, 'rows', 'groups', flagged, '`scam` %', '`caution` %', '`verify` %'], rows)
}

/** @param {string} name @param {Counts} counts */
export function line(name, { rows, groups, scamOrCaution, scam, caution, verify }) {
  return [
    name,
    count(rows),
    count(groups),
    share(scamOrCaution),
    share(scam),
    percent(caution.rate),
    percent(verify.rate),
  ]
}

/** @param {{ value: string, pooled?: number }} cell */
function nameOf({ value, pooled }) {
  if (pooled !== undefined) return `${pooled} others`
  return value === '' ? 'not stated' : value
}

/** What each evasion costs. @param {Report} report */
export function evasions(report) {
  const rows = report.variants
    .filter(({ id }) => id !== 'without-brand')
    .map(({ name, effects }) => {
      const scam = effects.find(({ label }) => label === 'scam')
      const ham = effects.find(({ label }) => label === 'ham')
      return [
        name.en,
        scam ? count(scam.groups) : '0',
        scam ? `${percent(scam.varied.scamOrCaution.rate)} (${points(scam.difference.scamOrCaution)})` : '–',
        scam ? `${percent(scam.varied.scam.rate)} (${points(scam.difference.scam)})` : '–',
        ham ? count(ham.groups) : '0',
        ham ? `${percent(ham.varied.scamOrCaution.rate)} (${points(ham.difference.scamOrCaution)})` : '–',
        ham ? `${percent(ham.varied.scam.rate)} (${points(ham.difference.scam)})` : '–',
      ]
    })
  return table(
    ['evasion', 'scam groups', 'scam: caught', 'scam: `scam`', 'ham groups', 'ham: suspected', 'ham: `scam`'],
    rows,
  )
}

/** Judged as if the named brand were not in the knowledge. @param {Report} report */
export function withoutBrand(report) {
  const effects = report.variants.find(({ id }) => id === 'without-brand')?.effects ?? []
  const rows = effects.map(({ label, rows, groups, plain, varied, difference }) => [
    ...[label, count(rows), count(groups)],
    ...[share(plain.scamOrCaution), share(varied.scamOrCaution), points(difference.scamOrCaution)],
    ...[share(plain.scam), share(varied.scam), points(difference.scam)],
  ])
  return table(
    [
      '',
      'rows',
      'groups',
      `${suspected}, known`,
      'unknown',
      'points',
      '`scam` %, known',
      'unknown',
      'points',
    ],
    rows,
  )
}

/** @param {Report} report */
export function reliability({ reliability: measured }) {
  if (!measured) return 'Not measured.'
  const rows = measured.bins.map(({ from, to, rows, groups, meanScore, scam }) => [
    ...[`${from}–${to}`, count(rows), count(groups), meanScore.toFixed(1), share(scam)],
  ])
  const { brier, brierOfShare } = measured
  return [
    table(['score', 'rows', 'groups', 'mean score', 'scams among them %'], rows),
    '',
    `Brier score ${brier.toFixed(4)}; whoever knew only the share of scams would get ${brierOfShare.toFixed(4)}. 0 is perfect.`,
  ].join('\n')
}
