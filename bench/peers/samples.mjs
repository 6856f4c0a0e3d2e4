import { generator, shuffled } from '../measure/random.mjs'
import { halves } from '../messages/halves.mjs'
import { toMail } from '../messages/mail.mjs'
import { ownCorpus, receivedMessages } from '../messages/read.mjs'

/**
 * Japanese and English mails and SMS, scam or genuine: some to learn from, others to test on.
 * @param {{ folder: string | undefined, learnOwn: boolean, seed: number, most: number }} options `learnOwn`: learn from the whole
 * of our own corpus instead of the other half. `most`: test messages per language, channel and label.
 */
export function readSamples({ folder, learnOwn, seed, most }) {
  const own = toSamples(ownCorpus())
  const { training, test } = halves(folder === undefined ? own : toSamples(receivedMessages(folder)), seed)
  return {
    training: shuffled(learnOwn ? own : training, generator(seed)),
    test: cells(test).flatMap((cell) => shuffled(cell, generator(seed)).slice(0, most)),
  }
}

/**
 * Without the sender: of received messages it is known of scams more often than of genuine ones, and would give the label away.
 * @param {readonly import('../messages/read.mjs').Row[]} rows
 */
function toSamples(rows) {
  const wanted = /** @type {import('./peer.mjs').Sample[]} */ (rows.filter(isWanted))
  return wanted.map(({ id, lang, channel, label, group, subject, text }) => ({
    ...{ id, lang, channel, label, group, subject, text },
    mail: toMail({ id, subject, text }),
  }))
}

/** @param {import('../messages/read.mjs').Row} row */
function isWanted({ lang, channel, label }) {
  return ['ja', 'en'].includes(lang) && ['sms', 'email'].includes(channel) && ['scam', 'ham'].includes(label)
}

/** @param {readonly import('./peer.mjs').Sample[]} samples */
function cells(samples) {
  const names = new Set(samples.map(cellOf))
  return [...names].sort().map((name) => samples.filter((sample) => cellOf(sample) === name))
}

/** @param {import('./peer.mjs').Sample} sample */
const cellOf = ({ lang, channel, label }) => `${lang} ${channel} ${label}`
