import { type Engine, fieldLimits, type Message, textLimit } from '@monban/engine'
import { type Evasion, evasions, seededRandom } from '@monban/engine/evasions'
import { UsageError } from '../failure.ts'
import { cutTo, type Row } from './parse-row.ts'
import type { Variant } from './variants.ts'

/**
 * One variant per evasion that `wanted` names (`all`, or ids with commas): text and subject are disguised before they are
 * judged. The same seed disguises a row in the same way, whatever else is in the file. Throws {@link UsageError}.
 */
export function evasionVariants(wanted: string, seed: number, engine: Engine): Variant[] {
  return chosen(wanted).map((evasion) => ({
    id: evasion.id,
    judge(row) {
      const message = disguised(row, evasion, seed)
      return message && engine.judge(message)
    },
  }))
}

function chosen(wanted: string): readonly Evasion[] {
  if (wanted === 'all') return evasions
  const ids = new Set(wanted.split(','))
  const found = evasions.filter(({ id }) => ids.delete(id))
  if (ids.size === 0) return found
  const list = evasions.map(({ id }) => id).join(', ')
  const [unknown] = ids
  throw new UsageError({
    ja: `--perturb に「${unknown}」はありません。all か、次のどれか（, で区切る）です: ${list}`,
    en: `--perturb knows no "${unknown}". It takes all, or a list with commas of: ${list}`,
  })
}

function disguised({ id, message }: Row, evasion: Evasion, seed: number): Message | undefined {
  const random = seededRandom(hash(`${seed} ${evasion.id} ${id}`))
  const text = cutTo(evasion.apply(message.text, random), textLimit(message.channel))
  const subject = message.subject && evasion.apply(message.subject, random)
  if (text === message.text && subject === message.subject) return undefined
  return { ...message, text, ...(subject && { subject: cutTo(subject, fieldLimits.subject) }) }
}

/** 32 bits of FNV-1a: neighbouring rows must not get neighbouring seeds. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value >>> 0
}
