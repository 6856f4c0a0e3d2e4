import { describe, expect, test } from 'vitest'
import { fixture } from '../_fixture.ts'
import type { NumberFinding } from '../engine.ts'
import { type Evidence, enrich } from '../enrich.ts'
import { reasonsEn } from '../explain/reasons-en.ts'
import { reasonsJa } from '../explain/reasons-ja.ts'
import { indexKnowledge } from '../knowledge-index.ts'
import type { Message } from '../message.ts'
import { prepare } from '../prepare.ts'
import type { SignalId } from './index.ts'
import type { Finding, Signal } from './signal.ts'

/** A text alone is an SMS without a sender. */
export type Sample = string | (Partial<Message> & Pick<Message, 'text'>)

export type Directory = Readonly<Record<string, NumberFinding>>

export interface Cases {
  /** Message, the original passages that are marked, in order, and why it is evidence. */
  readonly finds: readonly (readonly [sample: Sample, passages: readonly string[], because: string])[]
  /** Message with similar words, and why it is no evidence. */
  readonly ignores: readonly (readonly [sample: Sample, because: string])[]
  /** What a number directory answers, by E.164. */
  readonly directory?: Directory
}

type TestedSignal = Signal & { readonly id: SignalId }

const index = indexKnowledge(fixture)

/** Runs a signal over a table of messages, which are prepared with the invented bodies of `_fixture.ts`. */
export function describeSignal(signal: TestedSignal, { finds, ignores, directory }: Cases): void {
  describe(signal.id, () => {
    for (const [sample, passages, because] of finds)
      test(`finds: ${because} (${nameOf(sample)})`, async () => {
        const evidence = await evidenceOf(sample, directory)
        const finding = signal.detect(evidence)
        expect(passagesOf(evidence, finding)).toEqual(passages)
        expect(Object.keys(finding?.values ?? {})).toEqual(expect.arrayContaining(blanksOf(signal.id)))
      })
    for (const [sample, because] of ignores)
      test(`ignores: ${because} (${nameOf(sample)})`, async () => {
        const evidence = await evidenceOf(sample, directory)
        expect(passagesOf(evidence, signal.detect(evidence))).toBeUndefined()
      })
  })
}

/** What the signal hands to its sentence, when it finds anything. */
export async function valuesOf(signal: Signal, sample: Sample): Promise<Finding['values']> {
  return signal.detect(await evidenceOf(sample))?.values
}

/** Points of what the signal finds, where they come in degrees. */
export async function weightOf(signal: Signal, sample: Sample): Promise<Finding['weight']> {
  return signal.detect(await evidenceOf(sample))?.weight
}

async function evidenceOf(sample: Sample, directory: Directory = {}): Promise<Evidence> {
  const message: Message = { channel: 'sms', ...(typeof sample === 'string' ? { text: sample } : sample) }
  return enrich(prepare(message, index), index, {
    lookups: { number: async (number) => directory[number] },
    budget: 1_000,
  })
}

/** The original characters that a finding marks; undefined when there is no finding. */
function passagesOf({ quote }: Evidence, finding: Finding | undefined): string[] | undefined {
  return finding?.ranges.map(quote)
}

/** The values that a signal's sentences ask for. */
function blanksOf(id: SignalId): string[] {
  return [...`${reasonsJa[id]} ${reasonsEn[id]}`.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string)
}

function nameOf(sample: Sample): string {
  return typeof sample === 'string' ? sample : JSON.stringify(sample)
}
