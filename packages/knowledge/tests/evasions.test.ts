import { createEngine, type Level } from '@monban/engine'
import { evasions, seededRandom } from '@monban/engine/evasions'
import { describe, expect, test } from 'vitest'
import { knowledge } from '../src/index.ts'
import { type Row, corpus as rows } from './_corpus.ts'

const engine = createEngine({ knowledge })

const isAlarm = (level: Level) => level === 'scam' || level === 'caution'
const plain = new Map(rows.map((row) => [row.id, engine.judge(row).level]))
/** Only what is caught undisguised can show what a disguise costs. */
const caught = rows.filter(({ id, label }) => label === 'scam' && isAlarm(plain.get(id) ?? 'no-signs'))
const genuine = rows.filter(({ label }) => label === 'ham')

const levelBefore = ({ id }: Row) => plain.get(id) ?? 'no-signs'

/** Messages whose text the evasion changed, and what they are called then; the seed is each message's place. */
function judged({ apply }: (typeof evasions)[number], messages: readonly Row[]) {
  return messages.flatMap((row, seed) => {
    const text = apply(row.text, seededRandom(seed))
    return text === row.text ? [] : [{ row, text, level: engine.judge({ ...row, text }).level }]
  })
}

const results = evasions.map((evasion) => {
  const scams = judged(evasion, caught)
  const hams = judged(evasion, genuine)
  const more = (isWrong: (level: Level) => boolean) =>
    hams.filter(({ level }) => isWrong(level)).length -
    hams.filter(({ row }) => isWrong(levelBefore(row))).length
  return {
    id: evasion.id,
    scams: scams.length,
    missed: scams.filter(({ level }) => !isAlarm(level)),
    hams: hams.length,
    moreAlarms: more(isAlarm),
    moreScams: more((level) => level === 'scam'),
    alarms: hams.filter(({ row, level }) => isAlarm(level) && !isAlarm(levelBefore(row))),
  }
})

/** The texts that went wrong, for whoever has to find out why. */
const listed = (messages: readonly { readonly row: Row; readonly text: string }[]) =>
  messages
    .slice(0, 5)
    .map(({ row, text }) => `${row.id}: ${text}`)
    .join('\n')

describe('a disguise', () => {
  test.each(results)('$id costs at most one point of recall', ({ missed, scams }) => {
    expect(missed.length / Math.max(1, scams), listed(missed)).toBeLessThanOrEqual(0.01)
  })

  /** Wording near a threshold may tip either way, by no more than two messages in a thousand. */
  test.each(results)('$id raises no more false alarms', ({ moreAlarms, moreScams, hams, alarms }) => {
    expect(Math.max(moreAlarms, moreScams), listed(alarms)).toBeLessThanOrEqual(hams / 500)
  })
})

/** Reviewed like the golden verdicts: a figure that moves is a change of the product. */
test('what each disguise costs is what was recorded', async () => {
  const share = (count: number, of: number) => `${((100 * count) / Math.max(1, of)).toFixed(1)} %`
  const lines = results.map(
    ({ id, scams, missed, hams, moreAlarms, moreScams }) =>
      `${id}: of ${scams} scams ${share(scams - missed.length, scams)} still caught; of ${hams} genuine ${moreAlarms} more caution or scam, ${moreScams} more scam`,
  )
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../../../testdata/messages/corpus/evasions.txt')
})
