/** A line of a file, or why it cannot be read. */
export interface Line {
  /** From 1. */
  readonly number: number
  /** Without its line break. */
  readonly content: Buffer | 'too-long'
}

const lineFeed = 0x0a

/** Splits bytes into lines. Of a line longer than `limit` bytes nothing is kept, so memory stays bounded. */
export async function* readLines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  const line = lineBuffer(limit)
  let number = 0
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      line.append(chunk.subarray(start, end))
      yield { number: ++number, content: line.take() }
      start = end + 1
    }
    line.append(chunk.subarray(start))
  }
  if (line.started()) yield { number: ++number, content: line.take() }
}

function lineBuffer(limit: number) {
  let parts: Uint8Array[] = []
  let size = 0
  return {
    append(part: Uint8Array): void {
      size += part.length
      if (size > limit) parts = []
      else if (part.length > 0) parts.push(part)
    },
    started: (): boolean => size > 0,
    take(): Line['content'] {
      const content = size > limit ? 'too-long' : Buffer.concat(parts)
      parts = []
      size = 0
      return content
    },
  }
}
