import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs'

/** Tells the system to forget a file's pages (dd can, without rights); false where it cannot. @param {string} file */
export const dropFromCache = (file) =>
  spawnSync('dd', [`if=${file}`, 'iflag=nocache', 'count=0']).status === 0

/** Reads a file once, from front to back. @param {string} file */
export function warmCache(file) {
  const fd = openSync(file, 'r')
  const bytes = new Uint8Array(1 << 20)
  while (readSync(fd, bytes) > 0);
  closeSync(fd)
}

const counters = '/proc/self/io'

/** What this process has read so far, by the system's own count; nothing where it keeps none. */
function readNow() {
  if (!existsSync(counters)) return { calls: Number.NaN, bytes: Number.NaN, disk: Number.NaN }
  const text = readFileSync(counters, 'latin1')
  const [bytes, calls, disk] = ['rchar', 'syscr', 'read_bytes'].map((name) =>
    Number(new RegExp(`^${name}: (\\d+)$`, 'm').exec(text)?.[1]),
  )
  return { calls: calls ?? 0, bytes: bytes ?? 0, disk: disk ?? 0 }
}

/**
 * Counts what reading some work takes: calls, bytes asked for, bytes from the disk.
 * @template T
 * @param {() => T} work
 */
export function countReads(work) {
  const start = readNow()
  const before = readNow()
  const result = work()
  const after = readNow()
  const own = { calls: before.calls - start.calls, bytes: before.bytes - start.bytes }
  return {
    result,
    calls: after.calls - before.calls - own.calls,
    bytes: after.bytes - before.bytes - own.bytes,
    disk: after.disk - before.disk,
  }
}
