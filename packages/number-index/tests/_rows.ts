import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { NumberFacts, NumberRow } from '@monban/number-index'
import fc from 'fast-check'
import { onTestFinished } from 'vitest'

const facts = fc.record({
  category: fc.nat(31),
  confidence: fc.nat(15),
  magnitude: fc.nat(15),
  period: fc.nat(63),
  source: fc.nat(255),
})

const name = fc.option(fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }), {
  nil: undefined,
  freq: 4,
})

/** A row at a number, with whatever else. */
export const rowAt = (number: fc.Arbitrary<number>): fc.Arbitrary<NumberRow> =>
  fc
    .tuple(number, facts, name)
    .map(([at, rest, text]) =>
      text === undefined ? { number: at, ...rest } : { number: at, ...rest, name: text },
    )

/** A row without names or chance, for tests that count. */
export const plainRow = (number: number, category = number % 32): NumberRow => ({
  number,
  category,
  confidence: number % 16,
  magnitude: number % 7,
  period: 28,
  source: number % 3,
})

/** What the stupid way would answer. */
export function expectedOf(rows: readonly NumberRow[]): Map<number, NumberRow> {
  return new Map(rows.map((row) => [row.number, row]))
}

export const factsOf = ({ category, confidence, magnitude, period, source }: NumberFacts): NumberFacts => ({
  category,
  confidence,
  magnitude,
  period,
  source,
})

/** A folder that goes when the test ends. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'monban-index-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
