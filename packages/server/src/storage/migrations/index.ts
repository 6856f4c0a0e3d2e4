import type { Migration } from 'kysely'
import { instance } from './0001-instance.ts'

/** Every migration, oldest first; names sort in that order. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-instance': instance,
}
