import { categoryCode } from '@monban/engine/calls'
import { packValue } from '@monban/number-index'
import type { Importer, ImportOptions } from '../formats.ts'
import { type ListSource, mayName, usualConfidence } from '../list-source.ts'
import { readOwnedNumber } from '../read-number.ts'
import { readName } from '../read-row.ts'
import { RowFault, type RowTaker, rejectFaults } from '../row-fault.ts'
import { type Blob, blobsOf, readAll, unexpected } from './blobs.ts'
import { kindKeys, kindOf } from './kinds.ts'
import { type TaggedObject, taggedObjects } from './tagged-objects.ts'

const phoneKeys = new Set(['phone', 'contact:phone'])
const nameKeys = ['name:ja', 'name', 'name:en']
const wanted = { required: phoneKeys, keys: new Set([...phoneKeys, ...nameKeys, ...kindKeys]) }

/** What a reader must understand; others change the meaning of what follows. */
const understood = new Set(['OsmSchema-V0.6', 'DenseNodes'])

/** Reads shops, stations, offices and the like with their telephone numbers out of an extract of OpenStreetMap. */
export const importOsm: Importer = async (list, taker, options) => {
  const [source] = list.sources as [ListSource]
  let begun = false
  for await (const blob of blobsOf(list.path)) {
    if (blob.type === 'OSMHeader') {
      begun = true
      checkFeatures(list.path, blob)
    } else if (!begun) throw unexpected(list.path, blob.offset, 'OSMHeader', blob.type.slice(0, 40))
    else if (blob.type === 'OSMData') {
      for (const object of taggedObjects(list.path, blob, wanted))
        takeObject(object, taker, { ...options, source })
    }
    options.onBytes(blob.length)
  }
  if (!begun) throw unexpected(list.path, 0, 'OSMHeader', 'an empty file')
}

function checkFeatures(path: string, { bytes, offset }: Blob): void {
  readAll(path, offset, bytes, (reader) =>
    reader.readFields((tag) => {
      const feature = tag === 4 ? reader.readString() : 'DenseNodes'
      if (!understood.has(feature))
        throw unexpected(path, offset, [...understood].join(', '), feature.slice(0, 40))
    }, undefined),
  )
}

function takeObject(
  { id, tags }: TaggedObject,
  taker: RowTaker,
  options: ImportOptions & { source: ListSource },
): void {
  const kind = kindOf(tags)
  const category = kind === undefined ? undefined : categoryCode(kind)
  if (category === undefined) {
    taker.omit('private')
    return
  }
  const { source, international } = options
  const numbers = [...phoneKeys]
    .flatMap((key) => (tags[key] ?? '').split(';'))
    .filter((number) => number.trim() !== '')
  for (const written of new Set(numbers)) {
    rejectFaults(taker, { line: id, text: JSON.stringify(tags) }, () => {
      if (!mayName(source.trust, category)) throw notTrusted(kind ?? '')
      const facts = { category, confidence: usualConfidence(source.trust, 0), magnitude: 0, period: 0 }
      const name = readName(nameKeys.map((key) => tags[key]).find((text) => text !== undefined) ?? '')
      taker.take(
        readOwnedNumber(written, international, 'phone'),
        packValue({ ...facts, source: source.id }),
        name || undefined,
      )
    })
  }
}

const notTrusted = (kind: string) =>
  new RowFault('phone', {
    ja: `${kind} は着信を止めない相手です。trust が reports の出典からは受け取れません`,
    en: `${kind} is never blocked; a source with trust "reports" cannot say so`,
  })
