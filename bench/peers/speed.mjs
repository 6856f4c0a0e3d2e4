import { median } from '../measure/quantile.mjs'

/** Long enough that a clock tick or a collection of garbage does not decide, in seconds. */
const longEnough = 1

/** Below this, in seconds, a first turn says nothing but that the peer is fast. */
const tooShort = 0.01

/**
 * Messages per second of each peer: the median of several rounds, in each of which every peer has its turn, so that whatever
 * else the machine does meets them all.
 * @param {readonly { name: string, running: import('./peer.mjs').Running }[]} peers
 * @param {readonly import('./peer.mjs').Sample[]} samples
 * @param {number} rounds
 */
export async function measureSpeed(peers, samples, rounds) {
  const turns = []
  for (const { name, running } of peers) {
    const load = repeated(samples, longEnough / Math.max(tooShort, await seconds(running, samples)))
    turns.push({ name, running, load, speeds: /** @type {number[]} */ ([]) })
  }
  for (let round = 0; round < rounds; round++)
    for (const { running, load, speeds } of turns) speeds.push(load.length / (await seconds(running, load)))
  return new Map(turns.map(({ name, speeds }) => [name, median(speeds)]))
}

/** @param {import('./peer.mjs').Running} running @param {readonly import('./peer.mjs').Sample[]} samples */
async function seconds(running, samples) {
  return (await running.judge(samples)).seconds
}

/** @template T @param {readonly T[]} list @param {number} times */
function repeated(list, times) {
  return Array.from({ length: Math.max(1, Math.ceil(times)) }, () => list).flat()
}
