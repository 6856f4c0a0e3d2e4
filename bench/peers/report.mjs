import { machine } from '../measure/machine.mjs'
import { where } from '../measure/one-core.mjs'
import { table } from '../measure/section.mjs'

/**
 * @typedef {import('./accuracy.mjs').AccuracyRow} AccuracyRow
 * @typedef {{
 *   source: string, seed: number, training: number, test: number, timed: number,
 *   peers: { name: string, version: string | undefined, note: string }[],
 *   accuracy: AccuracyRow[], speed: { name: string, perSecond: number, ratio: number }[],
 * }} Result
 */

const names = { ja: 'Japanese', en: 'English', email: 'e-mail', sms: 'SMS' }

/** @param {Result} result */
export function report({ source, seed, training, test, timed, peers, accuracy, speed }) {
  const cells = [...new Set(accuracy.map(({ lang, channel }) => `${lang} ${channel}`))]
  return [
    `Messages: ${source}. ${training} to learn from, ${test} to test on, no near-duplicates across, seed ${seed}. ${machine()}`,
    '',
    ...cells.flatMap((cell) =>
      accuracyTable(accuracy.filter(({ lang, channel }) => `${lang} ${channel}` === cell)),
    ),
    ...(speed.length > 0 ? speedTable(speed, timed) : []),
    ...peers.map(
      ({ name, version, note }) =>
        `- ${name}${version === undefined ? ': not installed, skipped' : ` (${version}): ${note}`}.`,
    ),
  ]
}

/** @param {Result['speed']} speed @param {number} timed */
function speedTable(speed, timed) {
  return [
    `Speed on ${timed} of these messages, ${where}:`,
    '',
    ...table(
      ['', 'messages/s', 'speed of the engine ÷ its own'],
      speed.map(({ name, perSecond, ratio }) => [
        name,
        wholeNumber(perSecond),
        ratio.toFixed(ratio < 10 ? 1 : 0),
      ]),
    ),
    '',
  ]
}

/** @param {readonly AccuracyRow[]} rows */
function accuracyTable(rows) {
  const [first] = rows
  if (!first) return []
  const { lang, channel, scams, genuine } = first
  const title = `${names[/** @type {'ja'} */ (lang)]} ${names[/** @type {'sms'} */ (channel)]}: ${scams} scams, ${genuine} genuine`
  return [
    `**${title}**`,
    '',
    ...table(
      ['', 'caught', 'caught or warned', 'false alarms', 'false alarms or warnings', 'ranking'],
      rows.map(({ name, trained, ...row }) => [
        `${name}${trained ? ', trained' : ''}`,
        ...[row.caught, row.caughtOrWarned, row.falseAlarms, row.falseAlarmsOrWarnings],
        row.ranking.toFixed(3),
      ]),
    ),
    '',
  ]
}

/** @param {number} value */
const wholeNumber = (value) => (value < 100 ? value.toFixed(1) : Math.round(value).toLocaleString('en'))
