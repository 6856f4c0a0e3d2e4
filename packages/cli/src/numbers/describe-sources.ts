import { existsSync, readFileSync, statSync } from 'node:fs'
import { categoryCode } from '@monban/engine/calls'
import { UsageError } from '../failure.ts'
import { type Trust, trustLevels } from './list-source.ts'

/** A source before it has its number. */
export interface SourceDescription {
  readonly key: string
  readonly title: string
  readonly url: string
  readonly licence: string
  readonly checkedOn: string
  readonly trust: Trust
  readonly category?: number
}

/** What is known of the sources of a format, or was said on the command line. */
export type SourceDefaults = { readonly [field in (typeof fields)[number]]?: string }

const fields = ['key', 'title', 'url', 'licence', 'checkedOn', 'trust', 'category'] as const
const longestField = 500

/**
 * The sources of a list: what stands in `<list>.source.json`, each field that is missing there from `given`. The day of the
 * last change of the list stands for the day on which it was read where nobody says. @throws UsageError naming the field
 */
export function describeSources(list: string, given: SourceDefaults): SourceDescription[] {
  const file = `${list}.source.json`
  const written = existsSync(file) ? readDescription(file) : [{}]
  const checkedOn = statSync(list).mtime.toISOString().slice(0, 10)
  const where = existsSync(file) ? file : list
  const described = written.map((source) =>
    check({ key: '', checkedOn, trust: 'reports', ...given, ...source }, where),
  )
  const twice = described.find(({ key }, place) => described.findIndex((other) => other.key === key) < place)
  if (twice === undefined) return described
  throw fault(where, 'key', { ja: `「${twice.key}」が 2 回あります`, en: `"${twice.key}" is there twice` })
}

function readDescription(file: string): SourceDefaults[] {
  const found: unknown = parse(file)
  const sources = isObject(found) && 'sources' in found ? found.sources : [found]
  if (Array.isArray(sources) && sources.length > 0 && sources.every(isObject))
    return sources.map((source) => textsOf(source, file))
  throw fault(file, 'sources', { ja: '出典の説明のリストです', en: 'must be a list of descriptions' })
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new UsageError(
      { ja: `${file}: JSON として読めません。`, en: `${file}: not JSON.` },
      { cause: error },
    )
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function textsOf(source: Readonly<Record<string, unknown>>, file: string): SourceDefaults {
  const unknown = Object.keys(source).find((name) => !(fields as readonly string[]).includes(name))
  if (unknown !== undefined) {
    const known = fields.join(', ')
    throw fault(file, unknown, {
      ja: `知らない項目です（${known}）`,
      en: `unknown field; known are ${known}`,
    })
  }
  const other = Object.entries(source).find(
    ([, value]) => typeof value !== 'string' || value.length > longestField,
  )
  if (other === undefined) return source as SourceDefaults
  throw fault(file, other[0], {
    ja: `${longestField} 文字までの文字列です`,
    en: `text of at most ${longestField} characters`,
  })
}

function check(source: SourceDefaults, where: string): SourceDescription {
  const { key = '', title = '', url = '', licence = '', checkedOn = '', category } = source
  const missing = Object.entries({ title, url, licence }).find(([, text]) => text.trim() === '')
  if (missing !== undefined) throw fault(where, missing[0], undescribed)
  if (!/^https?:\/\/\S+$/.test(url))
    throw fault(where, 'url', { ja: 'http で始まるアドレスです', en: 'an address that begins with http' })
  if (!/^\d{4}-\d{2}-\d{2}$/.test(checkedOn) || Number.isNaN(Date.parse(checkedOn))) {
    throw fault(where, 'checkedOn', { ja: '2026-11-23 の形の日付です', en: 'a date such as 2026-11-23' })
  }
  const trust = trustLevels.find((level) => level === source.trust)
  const list = trustLevels.join(', ')
  if (trust === undefined) throw fault(where, 'trust', { ja: `${list} のどれかです`, en: `one of ${list}` })
  const code = category === undefined ? undefined : categoryCode(category)
  if (category !== undefined && code === undefined) throw fault(where, 'category', noCategory)
  return { key, title, url, licence, checkedOn, trust, ...(code !== undefined && { category: code }) }
}

const undescribed = {
  ja: '書かれていません。リストの横の <リスト>.source.json か、--source-title・--source-url・--licence で出典を書いてください',
  en: 'missing. Describe the source in <list>.source.json beside the list, or with --source-title, --source-url and --licence',
}
const noCategory = { ja: '知らない種類です', en: 'unknown category' }

const fault = (file: string, field: string, { ja, en }: { ja: string; en: string }) =>
  new UsageError({ ja: `${file}: ${field}: ${ja}。`, en: `${file}: ${field}: ${en}.` })
