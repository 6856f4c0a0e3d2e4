import { bodyLimit, createProblem, ProblemError } from '@monban/api'

/**
 * Reads a JSON body of at most `bodyLimit` bytes, counted as they arrive: a length that the sender states is only a
 * reason to refuse early. Throws {@link ProblemError}.
 */
export async function readJson(request: Request): Promise<unknown> {
  if (!isPlainJson(request.headers)) throw new ProblemError(createProblem('unsupported-media-type'))
  if (Number(request.headers.get('content-length')) > bodyLimit) throw tooLarge()
  try {
    return JSON.parse(utf8.decode(await readBytes(request.body)))
  } catch (error) {
    if (error instanceof ProblemError) throw error
    // The parser's own message quotes the body, so it goes no further; a caller who hung up sent half of one.
    throw new ProblemError(createProblem('invalid-json'))
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

function isPlainJson(headers: Headers): boolean {
  const [mediaType = ''] = (headers.get('content-type') ?? '').split(';', 1)
  const encoding = headers.get('content-encoding') ?? 'identity'
  return mediaType.trim().toLowerCase() === 'application/json' && encoding.toLowerCase() === 'identity'
}

async function readBytes(body: ReadableStream<Uint8Array> | null): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body ?? []) {
    size += chunk.byteLength
    if (size > bodyLimit) throw tooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, size)
}

function tooLarge(): ProblemError {
  const message = `The body is limited to ${bodyLimit} bytes.`
  const errors = [{ field: 'body', message, limit: bodyLimit }]
  return new ProblemError(createProblem('body-too-large', { detail: message, errors }))
}
