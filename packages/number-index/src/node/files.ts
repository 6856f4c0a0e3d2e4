import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readSync, renameSync, writeSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { NumberIndexError } from '../errors.ts'

/** Fills the buffer from a position of the file. @throws NumberIndexError `wrong-length` where the file ends before */
export function readFully(fd: number, bytes: Uint8Array, position: number): void {
  for (let done = 0; done < bytes.length; ) {
    const got = readSync(fd, bytes, done, bytes.length - done, position + done)
    if (got === 0) {
      throw new NumberIndexError('wrong-length', 'file', {
        expected: position + bytes.length,
        found: position + done,
      })
    }
    done += got
  }
}

export function writeFully(fd: number, bytes: Uint8Array, position: number): void {
  for (let done = 0; done < bytes.length; ) {
    done += writeSync(fd, bytes, done, bytes.length - done, position + done)
  }
}

/** Makes names in a directory durable: without it a rename can be lost with the power. */
export function syncDirectory(directory: string): void {
  const fd = openSync(directory, 'r')
  try {
    fsyncSync(fd)
  } finally {
    closeSync(fd)
  }
}

/** Renames a file that is already synced, durably. */
export function renameDurably(from: string, to: string): void {
  renameSync(from, to)
  syncDirectory(dirname(to))
}

/** Reads into the same memory all the way: a stream would leave a trail of it behind. */
export async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256')
  const handle = await open(file)
  try {
    const part = new Uint8Array(1 << 20)
    for (;;) {
      const { bytesRead } = await handle.read(part)
      if (bytesRead === 0) return hash.digest('hex')
      hash.update(part.subarray(0, bytesRead))
    }
  } finally {
    await handle.close()
  }
}
