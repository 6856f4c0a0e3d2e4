import type { CheckResult, Lang } from '@monban/engine'
import type { CheckRequest } from './check-request.ts'
import { checkResult } from './check-result.ts'
import { mailMediaType } from './limits.ts'
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
  const url = new URL('v1/check', withSlash(options.baseUrl))
  const { fetch: send = globalThis.fetch, timeout = 10_000 } = options
  const call = async (to: URL, type: string, body: BodyInit, signal?: AbortSignal): Promise<CheckResult> => {
    const limit = AbortSignal.timeout(timeout)
    try {
      const response = await send(to, {
        method: 'POST',
        headers: { 'content-type': type, accept: 'application/json' },
        body,
        // A redirect would hand the message to a server that the caller did not choose.
        redirect: 'error',
        signal: signal ? AbortSignal.any([signal, limit]) : limit,
      })
      return toResult(response, await response.text())
    } catch (cause) {
      throw explain(cause, { url, limit, timeout, signal })
    }
  }
  return {
    check: (request, { signal } = {}) => call(url, 'application/json', JSON.stringify(request), signal),
    checkMail(mail, { signal, lang } = {}) {
      const to = new URL(url)
      if (lang) to.searchParams.set('lang', lang)
      return call(to, mailMediaType, mail, signal)
    },
  }
}

function withSlash(baseUrl: string | URL): string {
  const base = String(baseUrl)
  return base.endsWith('/') ? base : `${base}/`
}

function toResult(response: Response, text: string): CheckResult {
  const body = parseJson(text)
  const result = response.ok ? checkResult.safeParse(body) : undefined
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
