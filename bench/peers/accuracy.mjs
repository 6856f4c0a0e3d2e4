import { share } from '../measure/wilson.mjs'

/**
 * @typedef {{ sample: import('./peer.mjs').Sample, opinion: import('./peer.mjs').Opinion }} Judged
 */

/**
 * What each run of a peer is worth, by language and channel.
 * @param {readonly import('./peer.mjs').Sample[]} test
 * @param {readonly { name: string, trained: boolean, opinions: readonly import('./peer.mjs').Opinion[] }[]} runs an opinion per test message
 */
export function accuracyPerCell(test, runs) {
  const cells = ['ja', 'en'].flatMap((lang) => ['sms', 'email'].map((channel) => ({ lang, channel })))
  return cells.flatMap((cell) =>
    runs.map(({ name, trained, opinions }) => {
      if (opinions.length !== test.length)
        throw new Error(`${name} gave ${opinions.length} answers to ${test.length} messages`)
      const judged = test
        .map((sample, at) => /** @type {Judged} */ ({ sample, opinion: opinions[at] }))
        .filter(({ sample }) => sample.lang === cell.lang && sample.channel === cell.channel)
      return { name, trained, ...cell, ...accuracy(judged) }
    }),
  )
}

/** @typedef {{ name: string, trained: boolean, lang: string, channel: string } & ReturnType<typeof accuracy>} AccuracyRow */

/** Counts for one language and channel, as a reader wants them. @param {readonly Judged[]} judged */
function accuracy(judged) {
  const scam = judged.filter(({ sample }) => sample.label === 'scam')
  const ham = judged.filter(({ sample }) => sample.label === 'ham')
  return {
    scams: scam.length,
    caught: share(count(scam, ['caught']), scam.length),
    caughtOrWarned: share(count(scam, ['caught', 'warned']), scam.length),
    genuine: ham.length,
    falseAlarms: share(count(ham, ['caught']), ham.length),
    falseAlarmsOrWarnings: share(count(ham, ['caught', 'warned']), ham.length),
    ranking: ranking(scores(scam), scores(ham)),
  }
}

/** @param {readonly Judged[]} judged @param {readonly string[]} marks */
function count(judged, marks) {
  return judged.filter(({ opinion }) => marks.includes(opinion.mark)).length
}

/** @param {readonly Judged[]} judged */
const scores = (judged) => judged.map(({ opinion }) => opinion.score)

/**
 * How often a scam has the higher score of a scam and a genuine message drawn at random (area under the ROC curve): what a
 * peer could tell apart if its threshold were set for these messages. 0.5 is chance.
 * @param {readonly number[]} scam
 * @param {readonly number[]} ham
 */
function ranking(scam, ham) {
  let wins = 0
  for (const a of scam) for (const b of ham) wins += a > b ? 1 : a === b ? 0.5 : 0
  return wins / (scam.length * ham.length)
}
