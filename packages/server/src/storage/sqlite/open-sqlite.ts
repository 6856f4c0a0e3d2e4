import { Kysely, Migrator, SqliteDialect } from 'kysely'
import { StartError } from '../../start-error.ts'
import { migrations } from '../migrations/index.ts'
import type { Schema } from '../schema.ts'
import type { Storage } from '../storage.ts'
import { type Connection, configure, connect, keepStatements, pragma } from './connection.ts'
import { applicationId, prepareDataFile } from './data-file.ts'
import { damagedFile, foreignFile, newerFile, toStartError } from './faults.ts'

/**
 * Opens the database in `folder`, creating both when they are missing, and brings its tables up to date. Throws
 * {@link StartError} when the folder cannot be written, or the file is damaged, foreign or of a newer version; the
 * file is then left as it was.
 */
export async function openSqlite(folder: string): Promise<Storage> {
  const file = await prepareDataFile(folder)
  try {
    return await openFile(file)
  } catch (error) {
    throw error instanceof StartError ? error : toStartError(error, file)
  }
}

async function openFile(file: string): Promise<Storage> {
  const connection = connect(file)
  try {
    configure(connection)
    if (pragma(connection, 'quick_check') !== 'ok') throw damagedFile(file)
    const db = new Kysely<Schema>({ dialect: new SqliteDialect({ database: keepStatements(connection) }) })
    await atomically(connection, () => bringUpToDate({ connection, db, file }))
    connection.exec('PRAGMA journal_mode = WAL')
    const storage = createStorage(connection, db)
    // The first read shows that the tables are there. It also ends the read that SQLite leaves open when the mode
    // changes after a check, and which would keep the log from being folded in.
    await storage.instance()
    return storage
  } catch (error) {
    connection.close()
    throw error
  }
}

/**
 * Everything or nothing, against a crash and against a second process that opens a new file at the same moment.
 * Kysely gives migrations on SQLite neither a transaction nor a lock.
 */
async function atomically(connection: Connection, change: () => Promise<void>): Promise<void> {
  connection.exec('BEGIN IMMEDIATE')
  try {
    await change()
    connection.exec('COMMIT')
  } catch (error) {
    // SQLite has already rolled back by itself after some errors, damage among them.
    if (connection.inTransaction) connection.exec('ROLLBACK')
    throw error
  }
}

interface Opened {
  readonly connection: Connection
  readonly db: Kysely<Schema>
  readonly file: string
}

/** `user_version` counts the migrations that the file has seen. */
async function bringUpToDate({ connection, db, file }: Opened): Promise<void> {
  const untouched = pragma(connection, 'schema_version') === 0
  if (!untouched && pragma(connection, 'application_id') !== applicationId) throw foreignFile(file)
  const newest = Object.keys(migrations).length
  const version = Number(pragma(connection, 'user_version'))
  if (version > newest) throw newerFile(file)
  if (version === newest) return
  const { error } = await new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...migrations }) },
  }).migrateToLatest()
  if (error) throw error
  connection.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${newest}`)
}

function createStorage(connection: Connection, db: Kysely<Schema>): Storage {
  return {
    async instance() {
      const row = await db.selectFrom('instance').selectAll().executeTakeFirstOrThrow()
      return { id: row.id, createdAt: row.created_at }
    },
    async [Symbol.asyncDispose]() {
      if (!connection.open) return
      // Leaves one complete file behind, whenever the driver gets round to closing it.
      connection.exec('PRAGMA wal_checkpoint(TRUNCATE)')
      await db.destroy()
    },
  }
}
