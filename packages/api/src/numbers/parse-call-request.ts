import type { Lang } from '@monban/engine'
import { type Call, type KnownFacts, type Policy, policies } from '@monban/engine/calls'
import type { z } from 'zod'
import { parseFields } from '../parse-fields.ts'
import type { Problem } from '../problem.ts'
import { callRequest } from './call-request.ts'

/** What the engine's `screen` takes, but for what is looked up. */
export interface CallToScreen {
  readonly call: Call
  readonly policy: Policy
  readonly history: Pick<KnownFacts, 'earlierCalls' | 'calledForHelp'>
}

export type ParsedCallRequest =
  | ({ readonly ok: true } & CallToScreen)
  | { readonly ok: false; readonly problem: Problem }

/**
 * Turns untrusted input, such as parsed JSON, into a call to screen; fields that are undefined count as not given.
 * @param now epoch milliseconds, for a call that does not say when it rings
 */
export function parseCallRequest(input: unknown, now: number, fallback: Lang = 'ja'): ParsedCallRequest {
  const parsed = parseFields(callRequest, input, fallback)
  return parsed.ok ? { ok: true, ...toCall(parsed.data, now) } : parsed
}

function toCall(fields: z.output<typeof callRequest>, now: number): CallToScreen {
  const { number, at, policy, allow, deny, arrivedFromAbroad, verification } = fields
  const { earlierCalls, calledForHelp } = fields
  return {
    call: {
      number,
      at: at === undefined ? now : Date.parse(at),
      ...(arrivedFromAbroad !== undefined && { arrivedFromAbroad }),
      ...(verification && { verification }),
    },
    policy: { ...policies[policy], allow, deny },
    history: {
      ...(earlierCalls && { earlierCalls: earlierCalls.map((time) => Date.parse(time)) }),
      ...(calledForHelp && {
        calledForHelp: { number: calledForHelp.number, at: Date.parse(calledForHelp.at) },
      }),
    },
  }
}
