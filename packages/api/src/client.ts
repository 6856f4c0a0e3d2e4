import type { CheckResult, Lang } from '@monban/engine'
import type { CallDecision } from '@monban/engine/calls'
import type { CheckRequest } from './check-request.ts'
import { checkResult } from './check-result.ts'
import { mailMediaType } from './limits.ts'
import { callDecision } from './numbers/call-decision.ts'
import type { CallRequest } from './numbers/call-request.ts'
import { type LocalTables, lookUpPrivately } from './numbers/look-up-privately.ts'
import { type NumberAnswer, numberAnswer } from './numbers/number-answer.ts'
import { rangeAnswer } from './numbers/range-answer.ts'
import { type Problem, problem } from './problem.ts'

export interface ClientOptions {
  /** Address of the server, such as `http://localhost:8787`; a path in it is kept. */
  readonly baseUrl: string | URL
  readonly fetch?: typeof fetch
  /** Time allowed for one call, in milliseconds. Default 10,000. */
  readonly timeout?: number
}

export interface Client {
  /**
   * Has a message checked. Throws {@link ProblemError} when the server refuses, {@link ClientError} when no usable
   * answer came, and the signal's own reason when the caller gave up.
   */
  check(request: CheckRequest, options?: CallOptions): Promise<CheckResult>
  /** Has a raw mail checked, as a mail program saves it (.eml). Throws like `check`. */
  checkMail(
    mail: Uint8Array<ArrayBuffer> | Blob,
    options?: CallOptions & { readonly lang?: Lang },
  ): Promise<CheckResult>
  /** What is known of a number, which the server learns. Throws like `check`. */
  lookUpNumber(number: string, options?: CallOptions): Promise<NumberAnswer>
  /**
   * The same without telling which: the server learns the 10,000 numbers of which it is one, its caller's address and the
   * time. Throws {@link NumberError} for what is no number; where no answer came, the local tables alone speak.
   */
  lookUpPrivately(number: string, options: CallOptions & LocalTables): Promise<NumberAnswer>
  /** What to do with a call that is ringing. Throws like `check`; a call is not to be lost by that. */
  screenCall(request: CallRequest, options?: CallOptions): Promise<CallDecision>
}

export interface CallOptions {
  readonly signal?: AbortSignal
}

/** The server answered with a problem. */
export class ProblemError extends Error {
  override name = 'ProblemError'
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.detail)
    this.problem = problem
  }
}

/** No usable answer: the server was not reached, was too slow, or did not speak this API. */
export class ClientError extends Error {
  override name = 'ClientError'
  readonly reason: 'unreachable' | 'too-slow' | 'unexpected-answer'

  constructor(reason: ClientError['reason'], message: string, options?: ErrorOptions) {
    super(message, options)
    this.reason = reason
  }
}

export function createClient(options: ClientOptions): Client {
  const base = withSlash(options.baseUrl)
  const { fetch: send = globalThis.fetch, timeout = 10_000 } = options
  const ask = async <T>(path: string, answer: Answer<T>, { signal, body, type }: Question): Promise<T> => {
    const url = new URL(path, base)
    const limit = AbortSignal.timeout(timeout)
    try {
      const response = await send(url, {
        headers: { accept: 'application/json', ...(type && { 'content-type': type }) },
        ...(body !== undefined && { method: 'POST', body }),
        // A redirect would hand the question to a server that the caller did not choose.
        redirect: 'error',
        signal: signal ? AbortSignal.any([signal, limit]) : limit,
      })
      return toAnswer(answer, response, await response.text())
    } catch (cause) {
      throw explain(cause, { url, limit, timeout, signal })
    }
  }
  const askRange = (prefix: string, question: Question) =>
    ask(`v1/numbers/range/${prefix}`, rangeAnswer, question).catch((error: unknown) => {
      // A telephone is ringing: what is known here counts, and the answer says that the directory is missing.
      if (error instanceof ProblemError || error instanceof ClientError) return undefined
      throw error
    })
  return {
    check: (request, { signal } = {}) => ask('v1/check', checkResult, { ...json(request), signal }),
    checkMail: (mail, { signal, lang } = {}) =>
      ask(`v1/check${lang ? `?lang=${lang}` : ''}`, checkResult, { body: mail, type: mailMediaType, signal }),
    lookUpNumber: (number, { signal } = {}) =>
      ask(`v1/numbers/${encodeURIComponent(number)}`, numberAnswer, { signal }),
    lookUpPrivately: (number, { signal, ...tables }) =>
      lookUpPrivately(number, { ...tables, now: Date.now() }, (prefix) => askRange(prefix, { signal })),
    screenCall: (request, { signal } = {}) =>
      ask('v1/calls/screen', callDecision, { ...json(request), signal }),
  }
}

interface Question {
  readonly body?: BodyInit
  readonly type?: string
  readonly signal: AbortSignal | undefined
}

/** The schema of an answer. */
interface Answer<T> {
  safeParse(body: unknown): { success: true; data: T } | { success: false }
}

function json(request: CheckRequest | CallRequest): Pick<Question, 'body' | 'type'> {
  return { body: JSON.stringify(request), type: 'application/json' }
}

function withSlash(baseUrl: string | URL): string {
  const base = String(baseUrl)
  return base.endsWith('/') ? base : `${base}/`
}

function toAnswer<T>(answer: Answer<T>, response: Response, text: string): T {
  const body = parseJson(text)
  const result = response.ok ? answer.safeParse(body) : undefined
  if (result?.success) return result.data
  const refusal = response.ok ? undefined : problem.safeParse(body)
  if (refusal?.success) throw new ProblemError(refusal.data)
  throw new ClientError(
    'unexpected-answer',
    `${response.url} answered ${response.status}, but not as Monban does`,
  )
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Judged by the schema, like any other answer that does not fit.
    return undefined
  }
}

interface Attempt {
  readonly url: URL
  readonly limit: AbortSignal
  readonly timeout: number
  readonly signal: AbortSignal | undefined
}

function explain(cause: unknown, { url, limit, timeout, signal }: Attempt): unknown {
  if (cause instanceof ProblemError || cause instanceof ClientError) return cause
  if (signal?.aborted) return signal.reason
  if (limit.aborted)
    return new ClientError('too-slow', `${url.origin} did not answer within ${timeout} ms`, { cause })
  return new ClientError('unreachable', `${url.origin} could not be reached`, { cause })
}
