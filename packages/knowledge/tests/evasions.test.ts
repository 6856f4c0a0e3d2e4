import { readdirSync, readFileSync } from 'node:fs'
import { createEngine, type Level, type Message } from '@monban/engine'
import { evasions, seededRandom } from '@monban/engine/evasions'
import { describe, expect, test } from 'vitest'
import { knowledge } from '../src/index.ts'

interface Row extends Message {
  readonly id: string
  readonly label: 'scam' | 'ham'
}

const engine = createEngine({ knowledge })
const folder = new URL('../../../testdata/messages/corpus/', import.meta.url)
const rows = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.jsonl'))
  .sort()
  .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n').filter(Boolean))
  .map((line) => JSON.parse(line) as Row)

const isAlarm = (level: Level) => level === 'scam' || level === 'caution'
const plain = new Map(rows.map((row) => [row.id, engine.judge(row).level]))
/** Only what is caught undisguised can show what a disguise costs. */
const caught = rows.filter(({ id, label }) => label === 'scam' && isAlarm(plain.get(id) ?? 'no-signs'))
const genuine = rows.filter(({ label }) => label === 'ham')

/** Messages whose text the evasion changed, and what they are called then; the seed is each message's place. */
function judged(evasion: (typeof evasions)[number], messages: readonly Row[]) {
  return messages.flatMap((row, seed) => {
    const text = evasion.apply(row.text, seededRandom(seed))
    return text === row.text ? [] : [{ id: row.id, text, level: engine.judge({ ...row, text }).level }]
  })
}

const results = evasions.map((evasion) => {
  const scams = judged(evasion, caught)
  const hams = judged(evasion, genuine)
  return {
    id: evasion.id,
    changed: scams.length,
    missed: scams.filter(({ level }) => !isAlarm(level)),
    changedGenuine: hams.length,
    falseAlarms: hams.filter(({ id, level }) => isAlarm(level) && !isAlarm(plain.get(id) ?? 'no-signs')),
    falseScams: hams.filter(({ id, level }) => level === 'scam' && plain.get(id) !== 'scam'),
  }
})

describe('a disguise', () => {
  test.each(results)('$id costs at most one point of recall', ({ missed, changed }) => {
    expect(
      missed.length,
      missed
        .slice(0, 5)
        .map(({ id, text }) => `${id}: ${text}`)
        .join('\n'),
    ).toBeLessThanOrEqual(changed / 100)
  })

  test.each(results)('$id raises no false alarm', ({ falseAlarms }) => {
    expect(falseAlarms.map(({ id, text }) => `${id}: ${text}`)).toEqual([])
  })
})

/** Reviewed like the golden verdicts: a figure that moves is a change of the product. */
test('what each disguise costs is what was recorded', async () => {
  const share = (count: number, of: number) => `${((100 * count) / Math.max(1, of)).toFixed(1)} %`
  const lines = results.map(
    ({ id, changed, missed, changedGenuine, falseAlarms }) =>
      `${id}: of ${changed} scams ${share(changed - missed.length, changed)} still caught; of ${changedGenuine} genuine ${falseAlarms.length} more called caution or scam`,
  )
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../../../testdata/messages/corpus/evasions.txt')
})
