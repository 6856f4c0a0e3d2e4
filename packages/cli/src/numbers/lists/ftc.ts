import { createReadStream } from 'node:fs'
import { UsageError } from '../../failure.ts'
import type { Importer } from '../formats.ts'
import type { ListSource } from '../list-source.ts'
import { readNumber } from '../read-number.ts'
import { readRow } from '../read-row.ts'
import { RowFault, rejectFaults } from '../row-fault.ts'
import { csvRecords } from './csv-records.ts'
import { ReportTally } from './report-tally.ts'

/** What people said that calls were about, as categories; the first that fits. They are unverified. */
const subjects: readonly (readonly [RegExp, string])[] = [
  [/pretending to be/i, 'fraud'],
  [/computer & technical support/i, 'fraud/support-scam'],
  [/dropped call|no message/i, 'many-calls'],
  [
    /debt|warrant|medical|prescription|home (?:improvement|security)|energy|solar|utilit|vacation|timeshare|work from home|lotter|prize/i,
    'sales',
  ],
]
const kinds = ['fraud', 'fraud/support-scam', 'many-calls', 'sales', 'recorded-voice', 'often-refused']

/** Reads what people report to the Do Not Call Registry of the United States: one row is one report. */
export const importFtc: Importer = async (list, taker, options) => {
  const [source] = list.sources as [ListSource]
  const tally = new ReportTally(kinds.length)
  let rows = 0
  for await (const { line, fields, text } of csvRecords(bytesOf(list.path, options.onBytes), taker, nameOf)) {
    if (rows++ === 0 && fields.company_phone_number === undefined) throw noColumn(list.path)
    const { company_phone_number: number = '', created_date: day = '' } = fields
    if (number.trim() === '') taker.omit('without-number')
    else
      rejectFaults(taker, { line, text }, () => {
        tally.add(readAmerican(number), kinds.indexOf(kindOf(fields)), dayOf(day, options.now))
      })
  }
  for (const { number, kind, reports, lastSeen } of tally.numbers()) {
    const row = {
      number: `+${number}`,
      category: kinds[kind] ?? '',
      reports: String(reports),
      last_seen: lastSeen,
    }
    const packed = readRow(row, { ...options, source })
    taker.take(packed.number, packed.value)
    for (let report = 1; report < reports; report++) taker.omit('repeated')
  }
}

/** `Company_Phone_Number` and `Company Phone Number` are one column. */
const nameOf = (header: string) => header.toLowerCase().replace(/[^a-z]+/g, '_')

async function* bytesOf(path: string, onBytes: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of createReadStream(path)) {
    onBytes(chunk.length)
    yield chunk
  }
}

function kindOf({
  subject = '',
  recorded_message_or_robocall: robocall = '',
}: Readonly<Record<string, string | undefined>>) {
  const [, kind] = subjects.find(([pattern]) => pattern.test(subject.slice(0, 200))) ?? []
  return kind ?? (/^y/i.test(robocall.trim()) ? 'recorded-voice' : 'often-refused')
}

/** Ten digits, without the country code. */
function readAmerican(written: string): number {
  const digits = written.replace(/[\s().-]/g, '')
  if (/^1?[2-9]\d{9}$/.test(digits)) return readNumber(`+1${digits.slice(-10)}`, true)
  throw new RowFault('Company_Phone_Number', {
    ja: 'アメリカの番号（10 桁、2〜9 で始まる）ではありません',
    en: 'not an American number of 10 digits that begins with 2 to 9',
  })
}

function dayOf(written: string, now: number): string {
  const day = written.trim().slice(0, 10)
  const time = Date.parse(day)
  if (/^\d{4}-\d{2}-\d{2}$/.test(day) && time <= now) return day
  throw new RowFault('Created_Date', {
    ja: '2026-11-23 の形の、もう来た日ではありません',
    en: 'not a day such as 2026-11-23 that has come',
  })
}

const noColumn = (path: string) =>
  new UsageError({
    ja: `${path}: 列 Company_Phone_Number がありません。`,
    en: `${path}: there is no column Company_Phone_Number.`,
  })
