import { randomUUID } from 'node:crypto'
import type { Kysely, Migration } from 'kysely'

/** Frozen: a migration that has been released is never edited, and imports nothing that could change under it. */
export const instance: Migration = {
  async up(db: Kysely<{ instance: { id: string; created_at: number } }>) {
    await db.schema
      .createTable('instance')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .execute()
    await db.insertInto('instance').values({ id: randomUUID(), created_at: Date.now() }).execute()
  },
}
