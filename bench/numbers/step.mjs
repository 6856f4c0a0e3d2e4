import { join } from 'node:path'

/**
 * What a step is asked to do.
 * @typedef {{ folder: string, count: number, seed: number, peerRows: number, workers: 0 | 1 | 2 }} Asked
 */

const asked = /** @type {Asked} */ (JSON.parse(process.argv[2] ?? '{}'))

export const { count, seed, folder, peerRows, workers } = asked
export const rowsFile = join(asked.folder, 'rows')
export const directory = join(asked.folder, 'directory')

/** @param {object} result */
export const answer = (result) => process.stdout.write(JSON.stringify(result))

/** Seconds by the clock and of the processor, in all threads. @template T @param {() => T | Promise<T>} work */
export async function timed(work) {
  const [start, before] = [performance.now(), process.cpuUsage()]
  const result = await work()
  const { user, system } = process.cpuUsage(before)
  return { result, seconds: (performance.now() - start) / 1000, cpu: (user + system) / 1e6 }
}

/** The most memory this process has had, in MB. */
export const memory = () => process.resourceUsage().maxRSS / 1000
