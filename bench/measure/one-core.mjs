import { spawn, spawnSync } from 'node:child_process'
import { availableParallelism } from 'node:os'

const pins = availableParallelism() > 1 && spawnSync('taskset', ['--version']).status === 0

/** Where what is measured runs, for the notes below a table. */
export const where = pins ? 'pinned to one core (taskset -c 0)' : 'not pinned to a core: taskset is missing'

/**
 * Starts a program on the first core, and nowhere else.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 */
export function onOneCore(command, args, options) {
  return pins ? spawn('taskset', ['-c', '0', command, ...args], options) : spawn(command, args, options)
}

/** Leaves the first core to what is measured. */
export function stepAside() {
  if (pins) spawnSync('taskset', ['-acp', '1', String(process.pid)])
}
