import { resolve } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { OperationError, UsageError } from '../../failure.ts'
import { type Column, readHeader } from '../csv/columns.ts'
import type { Importer } from '../formats.ts'
import { usualSource } from '../list-source.ts'
import { readRow } from '../read-row.ts'
import { RowFault, rejectFaults } from '../row-fault.ts'

/** Reads a Parquet file with the columns of our CSV, through DuckDB. */
export const importParquet: Importer = (list, taker, options) =>
  withDuckDb(list.path, async (connection) => {
    const columns = await columnsOf(connection, list.path)
    const result = await connection.stream(selectOf(columns), [resolve(list.path)])
    let line = 0
    for await (const rows of result.yieldRows()) {
      for (const row of rows) {
        line++
        const written = Object.fromEntries(
          columns.map(([column], place) => [column, row[place]?.toString() ?? '']),
        )
        rejectFaults(taker, { line, text: Object.values(written).join(',') }, () => {
          const { source: key, ...fields } = written
          const source = sourceOf(key ?? '')
          const { number, value, name } = readRow({ number: '', ...fields }, { ...options, source })
          taker.take(number, value, name)
        })
      }
      options.onBytes(0)
    }
    options.onBytes(list.bytes)

    function sourceOf(key: string) {
      const { sources } = list
      const source = key === '' ? sources[usualSource(sources)] : sources.find((known) => known.key === key)
      if (source !== undefined) return source
      throw new RowFault('source', {
        ja: '出典の説明にない名前です（<リスト>.source.json の key）',
        en: 'no source of that name is described (key in <list>.source.json)',
      })
    }
  })

/** What DuckDB may do: read this one file. It neither fetches nor loads anything, and nothing in the file can change that. */
async function withDuckDb(
  path: string,
  work: (connection: DuckDBConnection) => Promise<void>,
): Promise<void> {
  const { DuckDBInstance } = await loadDuckDb(path)
  const instance = await DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    memory_limit: '512MB',
    threads: '1',
  })
  const connection = await instance.connect()
  try {
    await connection.run(`SET allowed_paths = ['${resolve(path).replaceAll("'", "''")}']`)
    await connection.run('SET enable_external_access = false')
    await connection.run('SET lock_configuration = true')
    await work(connection)
  } catch (error) {
    throw inWords(error, path)
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

async function loadDuckDb(path: string) {
  try {
    return await import('@duckdb/node-api')
  } catch (error) {
    throw new OperationError(
      {
        ja: `${path}: Parquet を読むには DuckDB が必要です。npm install @duckdb/node-api@1.5.6-r.1 で入れてください。`,
        en: `${path}: reading Parquet needs DuckDB. Install it with npm install @duckdb/node-api@1.5.6-r.1.`,
      },
      { cause: error },
    )
  }
}

type Named = readonly [Column, string]

async function columnsOf(connection: DuckDBConnection, path: string): Promise<Named[]> {
  const described = await connection.runAndReadAll('SELECT name FROM parquet_schema(?) OFFSET 1', [
    resolve(path),
  ])
  const names = described.getRows().map(([name]) => String(name))
  return readHeader(names, path).flatMap((column, place): Named[] =>
    column === undefined ? [] : [[column, names[place] ?? '']],
  )
}

const selectOf = (columns: readonly Named[]): string => {
  const fields = columns.map(([, name]) => `CAST("${name.replaceAll('"', '""')}" AS VARCHAR)`)
  return `SELECT ${fields.join(', ')} FROM read_parquet(?)`
}

/** DuckDB says what is wrong with a file as a plain error. */
function inWords(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || error.constructor !== Error) return error
  const [first = ''] = error.message.split('\n')
  return new UsageError(
    {
      ja: `${path}: Parquet として読めません（${first}）。`,
      en: `${path}: not readable as Parquet (${first}).`,
    },
    { cause: error },
  )
}
