import { bytesIn, optional, writeKey } from './store.mjs'

const batch = 10_000

/** @type {import('./store.mjs').Store} */
export const lmdb = {
  name: 'LMDB (lmdb)',
  note: 'keys of 8 bytes, values of 4, appended, not synced',
  async start(path) {
    const found = await optional('lmdb')
    if (found === undefined) return undefined
    const options = { path, noSync: true, keyEncoding: 'binary', encoding: 'binary', mapSize: 2 ** 34 }
    const store = found.open(options)
    return {
      async fill({ count, numbers, values }) {
        for (let from = 0; from < count; from += batch) {
          store.transactionSync(() => {
            for (let row = from; row < Math.min(count, from + batch); row++) {
              const value = Buffer.allocUnsafe(4)
              value.writeUInt32LE(values[row] ?? 0)
              store.putSync(writeKey(Buffer.allocUnsafe(8), numbers[row] ?? 0), value, { append: true })
            }
          })
        }
        const key = Buffer.alloc(8)
        return {
          find: (number) => store.getBinaryFast(writeKey(key, number))?.readUInt32LE(0),
          bytes: () => bytesIn(path),
          close: () => store.close(),
        }
      },
    }
  },
}
