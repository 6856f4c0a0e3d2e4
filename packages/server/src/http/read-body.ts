import { bodyLimit, createProblem, mailBodyLimit, mailMediaType, ProblemError } from '@monban/api'

/** The media type of a body, lower case and without parameters. Throws {@link ProblemError} where the body is compressed. */
export function mediaTypeOf({ headers }: Request): string {
  const encoding = headers.get('content-encoding') ?? 'identity'
  if (encoding.toLowerCase() !== 'identity') throw wrongType()
  const [mediaType = ''] = (headers.get('content-type') ?? '').split(';', 1)
  return mediaType.trim().toLowerCase()
}

/** Reads a JSON body of at most `bodyLimit` bytes. Throws {@link ProblemError}. */
export async function readJson(request: Request): Promise<unknown> {
  if (mediaTypeOf(request) !== 'application/json') throw wrongType()
  try {
    return JSON.parse(utf8.decode(await readBytes(request, bodyLimit)))
  } catch (error) {
    if (error instanceof ProblemError) throw error
    // The parser's own message quotes the body, so it goes no further; a caller who hung up sent half of one.
    throw new ProblemError(createProblem('invalid-json'))
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Reads a raw mail of at most `mailBodyLimit` bytes. Throws {@link ProblemError}. */
export async function readMailBody(request: Request): Promise<Uint8Array> {
  if (mediaTypeOf(request) !== mailMediaType) throw wrongType()
  try {
    return await readBytes(request, mailBodyLimit)
  } catch (error) {
    if (error instanceof ProblemError) throw error
    // Half a mail from a caller who hung up.
    throw new ProblemError(createProblem('invalid-mail'))
  }
}

/** A length that the sender states is a reason to refuse early, and to read in one piece; the bytes are counted all the same. */
async function readBytes(request: Request, limit: number): Promise<Uint8Array> {
  const stated = request.headers.get('content-length')
  if (Number(stated) > limit) throw tooLarge(limit)
  if (stated === null) return readPieces(request, limit)
  const bytes = new Uint8Array(await request.arrayBuffer())
  if (bytes.byteLength > limit) throw tooLarge(limit)
  return bytes
}

/** Counts the bytes as they arrive. */
async function readPieces({ body }: Request, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body ?? []) {
    size += chunk.byteLength
    if (size > limit) throw tooLarge(limit)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, size)
}

function wrongType(): ProblemError {
  return new ProblemError(createProblem('unsupported-media-type'))
}

function tooLarge(limit: number): ProblemError {
  const message = `The body is limited to ${limit} bytes.`
  const errors = [{ field: 'body', message, limit }]
  return new ProblemError(createProblem('body-too-large', { detail: message, errors }))
}
