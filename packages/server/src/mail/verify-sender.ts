import { promises as dns } from 'node:dns'
import { setTimeout } from 'node:timers/promises'
import { type Authenticated, type Authentication, authenticationResults, mailLimits } from '@monban/engine'

/** Answers like `dns.promises.resolve`: for `TXT`, a list of records in pieces. */
export type Resolver = (name: string, type: string) => Promise<string[] | string[][]>

export interface VerifySenderOptions {
  /** Default: the DNS of this machine. */
  readonly resolver?: Resolver
  /** Time allowed for one mail, in milliseconds. Default 2,000. */
  readonly budget?: number
}

/**
 * Checks the signatures of a mail, and whether one speaks for the sender shown. Undefined when that could not be found out in
 * time: a slow or broken DNS says nothing about the mail.
 */
export type VerifySender = (mail: Uint8Array) => Promise<Authentication | undefined>

/** Most questions to the DNS for one mail; whoever wrote it chose their number. */
const mostQuestions = 12

export function createVerifySender(options: VerifySenderOptions = {}): VerifySender {
  const { resolver = (name, type) => dns.resolve(name, type) as Promise<string[]>, budget = 2_000 } = options
  return async (mail) => {
    const timer = new AbortController()
    const late = setTimeout(budget, undefined, { signal: timer.signal }).catch(() => undefined)
    try {
      return await Promise.race([verify(mail, limited(resolver)), late])
    } catch {
      // Whatever the DNS or a broken signature threw, the sender is as unknown as before.
      return undefined
    } finally {
      timer.abort()
    }
  }
}

function limited(resolver: Resolver): Resolver {
  let left = mostQuestions
  return async (name, type) => {
    if (left-- <= 0) throw Object.assign(new Error('too many questions for one mail'), { code: 'ETIMEOUT' })
    return resolver(name, type)
  }
}

async function verify(mail: Uint8Array, resolver: Resolver): Promise<Authentication | undefined> {
  // Loaded on first use: most installations never ask.
  const { dkimVerify, dmarc } = await import('mailauth')
  const { headerFrom, results } = await dkimVerify(Buffer.from(mail), { resolver })
  const dkim = results
    .slice(0, mailLimits.signatures)
    .map(({ status, signingDomain }) => toAuthenticated(status.result, signingDomain))
  const passed = results.filter(({ status }) => status.result === 'pass')
  if (headerFrom.length === 0 || passed.length === 0) return dkim.length > 0 ? { dkim } : undefined
  const policy = await dmarc({
    headerFrom,
    spfDomains: [],
    dkimDomains: passed.map(({ signingDomain, status }) => ({
      domain: signingDomain,
      ...(status.underSized && { underSized: true }),
    })),
    resolver,
  })
  // Without the address that delivered the mail, SPF stays open, so nothing but a pass can be told.
  return policy && policy.status.result === 'pass'
    ? { dkim, dmarc: toAuthenticated('pass', policy.domain) }
    : { dkim }
}

function toAuthenticated(result: string, domain: string): Authenticated {
  const known = authenticationResults.find((name) => name === result)
  return { result: known ?? 'temperror', domain: domain.toLowerCase() }
}
