import { expect, test } from 'vitest'
import { configure, connect, keepStatements, pragma } from './connection.ts'

test('a statement is prepared once, and those not used for long are dropped', () => {
  const database = keepStatements(connect(':memory:'))
  const first = database.prepare('select 0')
  for (let i = 1; i < 200; i++) database.prepare(`select ${i}`)
  expect(database.prepare('select 0')).toBe(first)
  const second = database.prepare('select 1')
  for (let i = 200; i < 399; i++) database.prepare(`select ${i}`)
  expect(database.prepare('select 1')).toBe(second)
  expect(database.prepare('select 0')).not.toBe(first)
  database.close()
})

test('a kept statement follows a change of the table', () => {
  const connection = connect(':memory:')
  const database = keepStatements(connection)
  connection.exec('create table t (a)')
  connection.exec('insert into t values (1)')
  expect(database.prepare('select * from t').all([])).toEqual([{ a: 1 }])
  connection.exec('alter table t add column b')
  expect(database.prepare('select * from t').all([])).toEqual([{ a: 1, b: null }])
  database.close()
})

test('waits for the disk at every commit', () => {
  const connection = connect(':memory:')
  configure(connection)
  expect(pragma(connection, 'synchronous')).toBe(2)
  connection.close()
})
