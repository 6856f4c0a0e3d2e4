import { describe, expect, test } from 'vitest'
import { fixture } from '../_fixture.ts'
import type { NumberFinding } from '../engine.ts'
import { type Evidence, enrich } from '../enrich.ts'
import { indexKnowledge } from '../knowledge-index.ts'
import type { Message } from '../message.ts'
import { prepare } from '../prepare.ts'
import type { Finding, Signal } from './signal.ts'

/** A text is an SMS; everything else says what differs. */
export type Sample = string | (Partial<Message> & Pick<Message, 'text'>)

export interface Cases {
  /** Message, the original passages in the order they are marked, and why it is evidence. */
  readonly finds: readonly (readonly [message: Sample, passages: readonly string[], because: string])[]
  /** Message with similar words, and why it is no evidence. */
  readonly ignores: readonly (readonly [message: Sample, because: string])[]
  /** What a number directory would answer, by E.164. */
  readonly directory?: Readonly<Record<string, NumberFinding>>
}

const index = indexKnowledge(fixture)

/** Runs a signal over a table of messages, prepared with the fictional knowledge of `_fixture.ts`. */
export function describeSignal(signal: Signal, { finds, ignores, directory = {} }: Cases): void {
  describe(signal.id, () => {
    test.each(finds)('finds in %j the passages %j: %s', async (sample, passages) => {
      const evidence = await evidenceOf(sample, directory)
      expect(passagesOf(evidence, signal.detect(evidence))).toEqual(passages)
    })
    test.each(ignores)('ignores %j: %s', async (sample) => {
      const evidence = await evidenceOf(sample, directory)
      expect(passagesOf(evidence, signal.detect(evidence))).toBeUndefined()
    })
  })
}

/** What the signal puts into its sentence, when it finds anything. */
export async function valuesOf(signal: Signal, sample: Sample): Promise<Finding['values']> {
  return signal.detect(await evidenceOf(sample, {}))?.values
}

function evidenceOf(sample: Sample, directory: Readonly<Record<string, NumberFinding>>): Promise<Evidence> {
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
