import { UsageError } from '../failure.ts'

/** Reads everything, up to `limit` bytes. `name` is for errors, and so is `advice`: what to do about an input that is too large. */
export async function readBytes(
  source: AsyncIterable<Uint8Array>,
  { name, limit, advice }: { name: string; limit: number; advice: { ja: string; en: string } },
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of source) {
    chunks.push(chunk)
    size += chunk.length
    if (size > limit) throw tooLarge(name, limit, advice)
  }
  return Buffer.concat(chunks)
}

function tooLarge(name: string, limit: number, advice: { ja: string; en: string }): UsageError {
  const bytes = limit.toLocaleString('en')
  return new UsageError({
    ja: `${name}: ${bytes} バイトまでです。${advice.ja}`,
    en: `${name}: at most ${bytes} bytes. ${advice.en}`,
  })
}
