import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { UsageError } from '../../failure.ts'
import type { Importer, ListFile } from '../formats.ts'
import type { ListSource } from '../list-source.ts'
import { readNumber } from '../read-number.ts'
import { readRow } from '../read-row.ts'
import { RowFault, type RowTaker, rejectFaults } from '../row-fault.ts'
import { csvRecords } from './csv-records.ts'

/** The whole list is read at once where it is JSON. */
const mostBytes = 256 << 20

/** Ratings of PhoneBlock as our categories. */
const ratings: Readonly<Record<string, string>> = {
  B_MISSED: 'often-refused',
  C_PING: 'many-calls',
  D_POLL: 'survey',
  E_ADVERTISING: 'sales',
  F_GAMBLE: 'fraud',
  G_FRAUD: 'fraud',
}

interface Entry {
  readonly line: number
  readonly fields: Readonly<Record<string, unknown>>
  readonly text: string
}

/** Reads a list of numbers with votes, as PhoneBlock publishes it: JSON `{ numbers: [{ phone, votes, rating, lastUpdate }] }`, or CSV. */
export const importPhoneBlock: Importer = async (list, taker, options) => {
  const [source] = list.sources as [ListSource]
  for await (const { line, fields, text } of entriesOf(list, taker)) {
    if (fields.rating === 'A_LEGITIMATE') taker.omit('legitimate')
    else
      rejectFaults(taker, { line, text }, () => {
        const { number, value } = readRow(rowOf(fields), { ...options, source })
        taker.take(number, value)
      })
    if (line % 1024 === 0) options.onBytes(0)
  }
  options.onBytes(list.bytes)
}

async function* entriesOf(list: ListFile, taker: RowTaker): AsyncGenerator<Entry> {
  if (/\.json$/i.test(list.path)) return yield* jsonEntries(list)
  yield* csvRecords(createReadStream(list.path), taker, (name) => name)
}

async function* jsonEntries({ path, bytes }: ListFile): AsyncGenerator<Entry> {
  if (bytes > mostBytes)
    throw fault(path, { ja: `${mostBytes >> 20} MiB までです`, en: `at most ${mostBytes >> 20} MiB` })
  const numbers = numbersIn(await readFile(path, 'utf8'))
  if (numbers === undefined) throw fault(path, noList)
  for (const [place, entry] of numbers.entries()) {
    yield { line: place + 1, fields: Object(entry), text: JSON.stringify(entry) ?? '' }
  }
}

function numbersIn(text: string): unknown[] | undefined {
  try {
    const { numbers } = Object(JSON.parse(text))
    return Array.isArray(numbers) ? numbers : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

const noList = {
  ja: 'JSON の { "numbers": […] } ではありません',
  en: 'not JSON of the form { "numbers": […] }',
}

function rowOf({ phone, votes, rating, lastUpdate }: Entry['fields']) {
  const category = ratings[String(rating)]
  if (category === undefined) {
    const list = Object.keys(ratings).join(', ')
    throw new RowFault('rating', { ja: `${list} のどれかです`, en: `one of ${list}` })
  }
  return {
    number: `+${readNumber(String(phone ?? '').replace(/^00(?=[1-9])/, '+'), true, 'phone')}`,
    category,
    reports: String(votes ?? ''),
    last_seen: dayOf(lastUpdate),
  }
}

/** A date, or milliseconds since 1970. */
function dayOf(written: unknown): string {
  const text = String(written ?? '')
  return /^\d{12,14}$/.test(text) ? new Date(Number(text)).toISOString().slice(0, 10) : text
}

const fault = (path: string, { ja, en }: { ja: string; en: string }) =>
  new UsageError({ ja: `${path}: ${ja}。`, en: `${path}: ${en}.` })
