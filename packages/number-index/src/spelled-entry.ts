import type { Notes } from './notes.ts'
import { monthOf, type NamePlace, type NumberEntry, type NumberFacts } from './record.ts'

/** What is known of a number, with its dates and its source in full. */
export interface SpelledEntry {
  readonly category: number
  readonly confidence: number
  readonly magnitude: number
  /** First day of the quarter last seen, as an ISO 8601 calendar date. */
  readonly lastSeen?: string
  readonly source: {
    readonly url: string
    readonly title: string
    readonly kind: 'other'
    readonly checkedOn: string
  }
}

/** Spells out what `find` gave, by the notes of the same file; nothing where they do not know its source. */
export function spellOut(facts: NumberFacts, { sources = [] }: Notes): SpelledEntry | undefined {
  const note = sources.find(({ id }) => id === facts.source)
  if (note === undefined) return undefined
  const month = monthOf(facts.period)
  const { category, confidence, magnitude } = facts
  const { url, title, checkedOn } = note
  return {
    category,
    confidence,
    magnitude,
    ...(month && { lastSeen: `${month}-01` }),
    source: { url, title, kind: 'other', checkedOn },
  }
}

/** A reader that answers at once. */
interface PromptIndex {
  readonly notes: Notes
  find(number: number): NumberEntry | undefined
  nameAt(place: NamePlace): string
}

/**
 * What a file says of a number written `+81312345678`, with its name. Nothing for other spellings: a file holds E.164 numbers
 * only, as integers, and zeros in front, which belong to no number, would be lost.
 */
export function findSpelled(
  index: PromptIndex,
  number: string,
): (SpelledEntry & { readonly name?: string }) | undefined {
  const entry = /^\+[1-9]\d{0,14}$/.test(number) ? index.find(Number(number)) : undefined
  const spelled = entry && spellOut(entry, index.notes)
  if (!spelled) return undefined
  return entry.namePlace ? { ...spelled, name: index.nameAt(entry.namePlace) } : spelled
}
