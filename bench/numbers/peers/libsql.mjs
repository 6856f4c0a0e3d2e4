import { join } from 'node:path'
import { bytesIn, optional } from './store.mjs'

const batch = 100_000

/** @type {import('./store.mjs').Store} */
export const libsql = {
  name: 'SQLite (libsql)',
  note: 'the number as primary key, prepared statements, not synced',
  async start(path) {
    const found = await optional('libsql')
    if (found === undefined) return undefined
    const store = new found.default(join(path, 'numbers.db'))
    store.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -262144')
    store.exec('CREATE TABLE numbers (number INTEGER PRIMARY KEY, value INTEGER NOT NULL)')
    return {
      async fill({ count, numbers, values }) {
        const insert = store.prepare('INSERT INTO numbers VALUES (?, ?)')
        for (let from = 0; from < count; from += batch) {
          store.exec('BEGIN')
          for (let row = from; row < Math.min(count, from + batch); row++)
            insert.run(numbers[row], values[row])
          store.exec('COMMIT')
        }
        const find = store.prepare('SELECT value FROM numbers WHERE number = ?').raw()
        return {
          find: (number) => find.get(number)?.[0],
          bytes: () => bytesIn(path),
          close: async () => store.close(),
        }
      },
    }
  },
}
