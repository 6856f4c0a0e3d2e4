import type { SqliteDatabase, SqliteStatement } from 'kysely'
import Libsql from 'libsql'

export type Connection = Libsql.Database

/**
 * How long a statement waits for another process, in milliseconds. The driver is synchronous: waiting stops every
 * request, so the wait is short.
 */
const busyTimeout = 1_000

export function connect(file: string): Connection {
  return new Libsql(file, { timeout: busyTimeout })
}

/** Every commit is on the disk before it is acknowledged. Reads the file, so it throws when that is damaged. */
export function configure(connection: Connection): void {
  connection.exec('PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF')
}

/** Reads a pragma that answers with one value. */
export function pragma(connection: Connection, name: string): unknown {
  const [row] = connection.pragma(name) as Record<string, unknown>[]
  return row && Object.values(row)[0]
}

/** Statements that stay prepared; more than the service has different queries. */
const mostStatements = 200

/**
 * The connection as Kysely's dialect wants it, with its statements kept. Kysely prepares every query anew, and libsql
 * frees a statement only when the garbage collector gets to it: 100,000 queries in a row held 400 MB. A kept
 * statement also holds the file open after the connection is closed, so closing drops them.
 */
export function keepStatements(connection: Connection): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>()
  return {
    prepare(sql) {
      const statement = kept.get(sql) ?? connection.prepare<[readonly unknown[]]>(sql)
      // Set again, so that the first key is always the one used longest ago.
      kept.delete(sql)
      kept.set(sql, statement)
      const [oldest] = kept.keys()
      if (kept.size > mostStatements && oldest !== undefined) kept.delete(oldest)
      return statement
    },
    close() {
      kept.clear()
      connection.close()
    },
  }
}
