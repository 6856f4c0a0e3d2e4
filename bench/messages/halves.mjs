import { createHash } from 'node:crypto'

/**
 * Splits by near-duplicate group: a group is learned from or tested on, never both. The test half holds one message of
 * each group, so that a message sent a hundred times counts once.
 * @template {{ group: string }} T
 * @param {readonly T[]} messages
 * @param {number} seed
 */
export function halves(messages, seed) {
  const training = messages.filter(({ group }) => bit(seed, group) === 0)
  const rest = messages.filter(({ group }) => bit(seed, group) === 1)
  const firsts = new Map(rest.toReversed().map((message) => [message.group, message]))
  return { training, test: [...firsts.values()].toReversed() }
}

/** @param {number} seed @param {string} group */
function bit(seed, group) {
  return (createHash('sha256').update(`${seed}:${group}`).digest()[0] ?? 0) & 1
}
