import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Libsql from 'libsql'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { StartError } from '../../start-error.ts'
import { openSqlite } from './open-sqlite.ts'

let folder: string
let file: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'monban-storage-'))
  file = join(folder, 'monban.db')
})

afterEach(() => rm(folder, { recursive: true }))

/** Opens and closes once, and returns the row of the installation. */
async function openOnce() {
  const storage = await openSqlite(folder)
  const instance = await storage.instance()
  await storage[Symbol.asyncDispose]()
  return instance
}

/** Changes the file as another program would. */
function edit(sql: string, path = file): void {
  const connection = new Libsql(path)
  connection.exec(sql)
  connection.close()
}

async function refusal(at = folder): Promise<StartError> {
  const error = await openSqlite(at).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(StartError)
  return error as StartError
}

describe('a data folder', () => {
  test('is created when it is missing, for its owner only', async () => {
    const missing = join(folder, 'a', 'b')
    await (await openSqlite(missing))[Symbol.asyncDispose]()
    expect((await stat(missing)).mode & 0o777).toBe(0o700)
    expect((await stat(join(missing, 'monban.db'))).mode & 0o777).toBe(0o600)
  })

  // None of these can be written even by root, so that the test means the same for everyone.
  test.each([
    ['below a file', 'file/data', 'part of the path is a file'],
    ['where a file is', 'file', 'a file is in its place'],
    ['where nothing can be created', '/proc/monban', 'it cannot be created there'],
    ['far from where anything can be created', '/proc/monban/a/b', 'it cannot be created there'],
    ['that takes no file', '/proc/self', 'no permission'],
  ])('%s is refused in one sentence with the folder and the cause', async (_, path, cause) => {
    await writeFile(join(folder, 'file'), '')
    const where = path.startsWith('/') ? path : join(folder, path)
    const { message, words } = await refusal(where)
    expect(message).toBe(
      `The data folder ${where} cannot be written (${cause}): choose another with MONBAN_DATA_DIR.`,
    )
    expect(words.ja).toContain(where)
  })

  test('whose database is itself a folder is refused', async () => {
    await mkdir(file)
    expect((await refusal()).message).toContain('monban.db in it is a folder')
  })
})

describe('a database', () => {
  test('identifies the installation once and for all', async () => {
    const before = Date.now()
    const { id, createdAt } = await openOnce()
    expect(id).toMatch(/^[0-9a-f-]{36}$/)
    expect(createdAt).toBeGreaterThanOrEqual(before)
    expect(await openOnce()).toEqual({ id, createdAt })
  })

  test('is marked as ours, and is one complete file after closing', async () => {
    await openOnce()
    const copy = join(folder, 'copy.db')
    await copyFile(file, copy)
    const connection = new Libsql(copy)
    const value = (name: string) => Object.values((connection.pragma(name) as object[])[0] ?? {})[0]
    expect(value('application_id').toString(16)).toBe('4d4f4e42')
    expect(value('user_version')).toBe(1)
    expect(value('journal_mode')).toBe('wal')
    expect(connection.prepare('select count(*) as rows from instance').all()).toEqual([{ rows: 1 }])
    connection.close()
  })

  test('that is an empty file is a new database', async () => {
    await writeFile(file, '')
    expect((await openOnce()).id).toHaveLength(36)
  })

  test('answers no more once it is closed', async () => {
    const storage = await openSqlite(folder)
    await storage.instance()
    await storage[Symbol.asyncDispose]()
    await expect(storage.instance()).rejects.toThrow('destroyed')
  })

  test('survives a crash with everything that was committed', async () => {
    const storage = await openSqlite(folder)
    // What a crash would leave: the files as they are, without closing anything.
    const copy = join(folder, 'crash')
    await mkdir(copy)
    for (const name of (await readdir(folder)).filter((name) => name.startsWith('monban.db'))) {
      await copyFile(join(folder, name), join(copy, name))
    }
    const survivor = await openSqlite(copy)
    expect(await survivor.instance()).toEqual(await storage.instance())
    await survivor[Symbol.asyncDispose]()
    await storage[Symbol.asyncDispose]()
  })
})

describe('a file that is not a sound database of ours is refused and left alone', () => {
  test.each<[string, RegExp, () => Promise<unknown>]>([
    ['random bytes', /is not a Monban database: move it away/, () => writeFile(file, noise(8_192))],
    ['a few letters', /is not a Monban database/, () => writeFile(file, 'hello')],
    ['a header without a database', /is not a Monban database/, () => writeFile(file, 'SQLite format 3\0')],
    ['a database of another program', /is not a Monban database/, async () => edit('create table t (a)')],
    [
      'half of a database',
      /is damaged: put back a backup/,
      () => change((bytes) => bytes.subarray(0, bytes.length / 2)),
    ],
    ['a database cut off after its header', /is damaged/, () => change((bytes) => bytes.subarray(0, 100))],
    ['a database with a broken page', /is damaged/, () => change((bytes) => bytes.fill(0xff, 4_096, 4_396))],
    ['a database with a broken schema', /is damaged/, () => change((bytes) => bytes.fill(0xff, 100, 300))],
    [
      'a database with a broken magic number',
      /is not a Monban database/,
      () => change((bytes) => bytes.fill(0, 0, 8)),
    ],
    ['a database of a newer Monban', /was written by a newer Monban: update/, () => newer()],
  ])('%s', async (_, sentence, make) => {
    await make()
    const before = await readFile(file)
    const { message, words } = await refusal()
    expect(message).toMatch(sentence)
    expect(message.startsWith(`${file} `)).toBe(true)
    expect(words.ja.startsWith(`${file} `)).toBe(true)
    expect((await readFile(file)).equals(before)).toBe(true)
  })

  async function change(how: (bytes: Buffer) => Uint8Array): Promise<void> {
    await openOnce()
    await writeFile(file, how(await readFile(file)))
  }

  async function newer(): Promise<void> {
    await openOnce()
    edit('pragma user_version = 2; pragma wal_checkpoint(truncate)')
  }
})

test('a database that another program has locked is refused, not waited for', async () => {
  await openOnce()
  const other = new Libsql(file)
  other.exec('begin exclusive')
  expect((await refusal()).message).toMatch(/is locked by another program: stop that program/)
  other.exec('rollback')
  other.close()
  await openOnce()
})

test('a migration that fails leaves the database as it was', async () => {
  await openOnce()
  // An older file whose next migration meets a table that is already there.
  edit('delete from kysely_migration; pragma user_version = 0; pragma wal_checkpoint(truncate)')
  const before = await readFile(file)
  expect((await refusal()).message).toMatch(/cannot be opened \(SQLITE_ERROR\)/)
  expect((await readFile(file)).equals(before)).toBe(true)
})

/** Bytes that look like nothing, the same in every run. */
function noise(length: number): Buffer {
  return Buffer.from(Array.from({ length }, (_, index) => (index * 7_919 + 13) % 251))
}
