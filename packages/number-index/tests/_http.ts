import type { FetchRange } from '@monban/number-index'

/** Answers range requests from bytes, as a static server does, and notes them. */
export function rangeServer(bytes: Uint8Array): { fetch: FetchRange; requests: string[] } {
  const requests: string[] = []
  const fetch: FetchRange = async (_, { headers }) => {
    requests.push(headers.Range)
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(headers.Range) ?? []
    const end = Math.min(Number(to) + 1, bytes.length)
    const part = bytes.slice(Number(from), end)
    return new Response(part, {
      status: 206,
      headers: { 'content-range': `bytes ${from}-${end - 1}/${bytes.length}` },
    })
  }
  return { fetch, requests }
}
