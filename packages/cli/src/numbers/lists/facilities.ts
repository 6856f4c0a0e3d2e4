import { readFile } from 'node:fs/promises'
import { categoryCode } from '@monban/engine/calls'
import { packValue } from '@monban/number-index'
import { UsageError } from '../../failure.ts'
import type { Importer, ListFile } from '../formats.ts'
import { type ListSource, usualConfidence } from '../list-source.ts'
import { readOwnedNumber } from '../read-number.ts'
import { readName } from '../read-row.ts'
import { rejectFaults } from '../row-fault.ts'
import { csvRecords } from './csv-records.ts'

/** A municipality's list has some thousands of rows. */
const mostBytes = 64 << 20

/**
 * Reads a municipality's list of public facilities: 推奨データセット, and the later 自治体標準オープンデータセット, which name the
 * columns that we read alike. UTF-8 or CP932. A number with an extension (内線番号) is a switchboard and gets no name.
 */
export const importFacilities: Importer = async (list, taker, options) => {
  const [source] = list.sources as [ListSource]
  const text = await readText(list)
  for await (const { line, fields, text: row } of csvRecords([text], taker, (name) => name)) {
    const { 名称: name = '', 電話番号: number = '', 内線番号: extension = '' } = fields
    for (const one of number.split(several).filter((part) => part.trim() !== '')) {
      rejectFaults(taker, { line, text: row }, () => {
        const value = packValue({ ...factsOf(name, source), source: source.id })
        const shown = extension.trim() === '' ? readName(name) : ''
        taker.take(readOwnedNumber(one, options.international, '電話番号'), value, shown || undefined)
      })
    }
    if (number.trim() === '') taker.omit('without-number')
  }
  options.onBytes(list.bytes)
}

/** Between several numbers in one field. */
const several = /[;；、,，\n]/

/** What a facility is, where its name leaves no doubt; a public office otherwise. */
const byName: readonly (readonly [RegExp, string])[] = [
  [/(?:病院|診療所|クリニック|医院|医療センター)$/, 'hospital'],
  [/(?:小学校|中学校|高等学校|義務教育学校|特別支援学校|支援学校|中等教育学校|幼稚園|大学)$/, 'school'],
  [/(?:警察署|交番|駐在所)$/, 'police'],
  [/(?:消防署|消防本部|消防局|消防署.{1,10}(?:出張所|分署))$/, 'fire'],
]

function factsOf(name: string, { trust, category }: ListSource) {
  const [, kind] = byName.find(([pattern]) => pattern.test(name.trim().slice(0, 200))) ?? []
  const code = (kind === undefined ? category : categoryCode(kind)) ?? categoryCode('public-office') ?? 0
  return { category: code, confidence: usualConfidence(trust, 0), magnitude: 0, period: 0 }
}

async function readText({ path, bytes }: ListFile): Promise<string> {
  if (bytes > mostBytes)
    throw fault(path, { ja: `${mostBytes >> 20} MiB までです`, en: `at most ${mostBytes >> 20} MiB` })
  const content = await readFile(path)
  for (const charset of ['utf-8', 'shift_jis']) {
    try {
      return new TextDecoder(charset, { fatal: true }).decode(content)
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
    }
  }
  throw fault(path, {
    ja: 'UTF-8 でも CP932（Shift_JIS）でもありません',
    en: 'neither UTF-8 nor CP932 (Shift_JIS)',
  })
}

const fault = (path: string, { ja, en }: { ja: string; en: string }) =>
  new UsageError({ ja: `${path}: ${ja}。`, en: `${path}: ${en}.` })
