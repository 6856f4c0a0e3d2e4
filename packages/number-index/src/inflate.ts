import { NumberIndexError } from './errors.ts'
import { mostBlockBytes } from './names.ts'

/** Inflates a name block with what browsers and Node share. @throws NumberIndexError `malformed` */
export async function inflate(compressed: Uint8Array): Promise<Uint8Array> {
  const blob = new Blob([compressed as Uint8Array<ArrayBuffer>])
  const reader = blob.stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader()
  const bytes = new Uint8Array(mostBlockBytes)
  let length = 0
  for (;;) {
    const part = await reader.read().catch((error: unknown) => {
      throw new NumberIndexError('malformed', 'name block', { expected: 'raw DEFLATE', found: String(error) })
    })
    if (part.done) return bytes.subarray(0, length)
    if (length + part.value.length > mostBlockBytes) {
      await reader.cancel()
      throw new NumberIndexError('malformed', 'name block', {
        expected: `≤ ${mostBlockBytes} bytes`,
        found: 'more',
      })
    }
    bytes.set(part.value, length)
    length += part.value.length
  }
}
