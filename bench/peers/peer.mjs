/**
 * One message as every peer gets it.
 * @typedef {{
 *   id: string, lang: 'ja' | 'en', channel: 'sms' | 'email', label: 'scam' | 'ham', group: string,
 *   subject?: string | undefined, text: string, mail: Buffer,
 * }} Sample
 *
 * What a peer says of it. `score` grows with suspicion, on the peer's own scale; `warned` is its middle answer, where it has one.
 * @typedef {{ score: number, mark: 'caught' | 'warned' | 'passed' }} Opinion
 *
 * `seconds` is what judging took, without starting anything.
 * @typedef {{
 *   judge(samples: readonly Sample[]): Promise<{ opinions: Opinion[], seconds: number }>,
 *   learn?(samples: readonly Sample[]): Promise<void>,
 * }} Running
 *
 * `version` is undefined when the program is not installed. `usesUntrained`: whether it judges before it has learned.
 * @typedef {{
 *   name: string, note: string, usesUntrained: boolean,
 *   version(): string | undefined,
 *   start(folder: string): Promise<Running>,
 * }} Peer
 */

/**
 * Runs `work` for every item, a few at a time, so that a server is never idle between two answers.
 * @template T, R
 * @param {readonly T[]} items
 * @param {number} atOnce
 * @param {(item: T) => Promise<R>} work
 */
export async function timedEach(items, atOnce, work) {
  /** @type {R[]} */
  const results = new Array(items.length)
  const queue = items.entries()
  const started = performance.now()
  const drain = async () => {
    for (const [at, item] of queue) results[at] = await work(item)
  }
  await Promise.all(Array.from({ length: atOnce }, drain))
  return { results, seconds: (performance.now() - started) / 1_000 }
}
