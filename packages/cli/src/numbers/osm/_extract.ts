import { deflateSync } from 'node:zlib'
import { PbfWriter } from 'pbf'

/** Tags of one object. */
export type Tags = Readonly<Record<string, string>>

export interface ExtractOptions {
  readonly features?: readonly string[]
  /** Store blobs as they are instead of deflated. */
  readonly raw?: boolean
}

/** Writes a small extract: some dense nodes, and a plain node, a way and a relation with the last three tag sets. */
export function writeExtract(objects: readonly Tags[], options: ExtractOptions = {}): Buffer {
  const { features = ['OsmSchema-V0.6', 'DenseNodes'] } = options
  const header = new PbfWriter()
  for (const feature of features) header.writeStringField(4, feature)
  return Buffer.concat([
    writeBlob('OSMHeader', header.finish(), options),
    writeBlob('OSMData', writeBlock(objects), options),
  ])
}

export function writeBlob(type: string, content: Uint8Array, { raw = false }: ExtractOptions = {}): Buffer {
  const blob = new PbfWriter()
  if (raw) blob.writeBytesField(1, content)
  else {
    blob.writeVarintField(2, content.length)
    blob.writeBytesField(3, deflateSync(content))
  }
  const data = blob.finish()
  const header = new PbfWriter()
  header.writeStringField(1, type)
  header.writeVarintField(3, data.length)
  const head = header.finish()
  const length = Buffer.alloc(4)
  length.writeUInt32BE(head.length)
  return Buffer.concat([length, head, data])
}

function writeBlock(objects: readonly Tags[]): Uint8Array {
  const strings = ['', ...new Set(objects.flatMap((tags) => Object.entries(tags).flat()))]
  const places = (tags: Tags, part: 0 | 1) => Object.entries(tags).map((tag) => strings.indexOf(tag[part]))
  const block = new PbfWriter()
  const table = (_: undefined, pbf: PbfWriter) => {
    for (const text of strings) pbf.writeBytesField(1, Buffer.from(text))
  }
  block.writeMessage(1, table, undefined)
  const dense = objects.slice(0, -3)
  block.writeMessage(
    2,
    (_: undefined, pbf: PbfWriter) => {
      pbf.writeMessage(
        2,
        (__: undefined, nodes: PbfWriter) => {
          nodes.writePackedSVarint(
            1,
            dense.map((___, place) => (place === 0 ? 1001 : 1)),
          )
          const tags = dense.flatMap((object) => [
            ...Object.entries(object).flatMap(([key, value]) => [
              strings.indexOf(key),
              strings.indexOf(value),
            ]),
            0,
          ])
          nodes.writePackedVarint(10, tags)
        },
        undefined,
      )
    },
    undefined,
  )
  for (const [place, object] of objects.slice(-3).entries()) {
    const field = [1, 3, 4][place] ?? 1
    block.writeMessage(
      2,
      (_: undefined, pbf: PbfWriter) => {
        pbf.writeMessage(
          field,
          (__: undefined, message: PbfWriter) => {
            if (field === 1) message.writeSVarintField(1, 2001)
            else message.writeVarintField(1, 2001 + place)
            message.writePackedVarint(2, places(object, 0))
            message.writePackedVarint(3, places(object, 1))
          },
          undefined,
        )
      },
      undefined,
    )
  }
  return block.finish()
}
