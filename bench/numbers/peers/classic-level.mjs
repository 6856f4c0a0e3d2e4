import { bytesIn, optional, writeKey } from './store.mjs'

const batch = 10_000

/** @type {import('./store.mjs').Store} */
export const classicLevel = {
  name: 'LevelDB (classic-level)',
  note: 'keys of 8 bytes, values of 4, in batches, then compacted',
  async start(path) {
    const found = await optional('classic-level')
    if (found === undefined) return undefined
    const store = new found.ClassicLevel(path, { keyEncoding: 'buffer', valueEncoding: 'buffer' })
    await store.open()
    return {
      async fill({ count, numbers, values }) {
        for (let from = 0; from < count; from += batch) {
          const some = store.batch()
          for (let row = from; row < Math.min(count, from + batch); row++) {
            const value = Buffer.allocUnsafe(4)
            value.writeUInt32LE(values[row] ?? 0)
            some.put(writeKey(Buffer.allocUnsafe(8), numbers[row] ?? 0), value)
          }
          await some.write()
        }
        await store.compactRange(Buffer.alloc(8), Buffer.alloc(8, 255))
        const key = Buffer.alloc(8)
        return {
          find: (number) => store.getSync(writeKey(key, number))?.readUInt32LE(0),
          bytes: () => bytesIn(path),
          close: () => store.close(),
        }
      },
    }
  },
}
