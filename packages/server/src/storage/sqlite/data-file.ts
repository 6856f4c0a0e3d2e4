import { constants } from 'node:fs'
import { access, mkdir, open, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { errorCode } from '../../start-error.ts'
import { foreignFile, unwritableFolder } from './faults.ts'

/** Marks a SQLite file as ours: "MONB" in ASCII. */
export const applicationId = 0x4d4f4e42

/**
 * Makes sure that the folder exists and that the database file in it can be written and is not someone else's.
 * Returns the file's path. A new file is left empty, which SQLite takes for an empty database.
 */
export async function prepareDataFile(folder: string): Promise<string> {
  const file = join(folder, 'monban.db')
  try {
    await makeFolder(folder)
    await access(folder, constants.W_OK | constants.X_OK)
    await (await open(file, 'a', 0o600)).close()
  } catch (cause) {
    throw unwritableFolder(folder, cause)
  }
  if (!(await mayOpen(file))) throw foreignFile(file)
  return file
}

/** Node's own `recursive` never returns where the system says ENOENT although the parent exists, as in /proc. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { mode: 0o700 })
  } catch (error) {
    if (await isFolder(folder)) return
    if (errorCode(error) !== 'ENOENT' || (await isFolder(dirname(folder)))) throw error
    await makeFolder(dirname(folder))
    await makeFolder(folder)
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  )
}

/** Looks with a plain read, because SQLite may change someone else's file merely by opening it. */
async function mayOpen(file: string): Promise<boolean> {
  // A crash can leave the header half written; SQLite repairs it from the journal when it opens the file.
  if (await exists(`${file}-journal`)) return true
  const header = await readHeader(file)
  return header.length === 0 || isOurs(header)
}

const headerSize = 100

/** Offsets: the SQLite file format, §1.3. */
function isOurs(header: Buffer): boolean {
  const complete = header.length === headerSize && header.toString('latin1', 0, 16) === 'SQLite format 3\0'
  return complete && header.readUInt32BE(68) === applicationId
}

async function readHeader(file: string): Promise<Buffer> {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(headerSize), 0, headerSize, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  )
}
