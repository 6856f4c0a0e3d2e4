import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { onOneCore } from '../measure/one-core.mjs'

/** What a program prints about its version, or undefined where it is not installed. @param {string} command @param {...string} args */
export function versionOf(command, ...args) {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8', env: programEnv })
  return status === 0 ? /\d+(?:\.\d+)+/.exec(stdout)?.[0] : undefined
}

/** Debian keeps daemons where an ordinary user's PATH does not look. */
const programEnv = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/sbin` }

/** A port that is free now. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address ? address.port : 0
}

/** @type {Set<{ child: import('node:child_process').ChildProcess, exited: Promise<unknown> }>} */
const children = new Set()

/** Sees to it that a child ends with {@link stopAll}. @param {import('node:child_process').ChildProcess} child */
export function stopLater(child) {
  children.add({ child, exited: once(child, 'exit') })
}

/** Ends every daemon and waits for it, also those that were not ready yet. */
export async function stopAll() {
  const all = [...children]
  children.clear()
  for (const { child } of all) child.kill()
  await Promise.all(all.map(({ exited }) => exited))
}

/**
 * Starts a daemon on the measured core, its output in a log file.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} log
 */
export function startDaemon(command, args, log) {
  const output = openSync(log, 'a')
  const child = onOneCore(command, args, { env: programEnv, stdio: ['ignore', output, output] })
  closeSync(output)
  stopLater(child)
  return child
}

/**
 * Waits until `ready` holds, at most 60 s.
 * @param {string} name
 * @param {import('node:child_process').ChildProcess} daemon
 * @param {() => Promise<boolean>} ready
 */
export async function waitFor(name, daemon, ready) {
  for (const end = Date.now() + 60_000; Date.now() < end; await sleep(200)) {
    if (daemon.exitCode !== null || daemon.signalCode !== null)
      throw new Error(`${name} ended before it was ready`)
    if (await ready().catch(() => false)) return
  }
  throw new Error(`${name} was not ready within 60 s`)
}
