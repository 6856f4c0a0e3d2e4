import type { Lang, Source } from '@monban/engine'
import type { CallDecision, CallLabel, NumberRange } from '@monban/engine/calls'
import { type CallWords, callWords } from './call-words.ts'
import { columnsOf } from './cells.ts'
import type { Paint } from './palette.ts'
import { type Lines, type Sheet, section, sourceList } from './sheet.ts'
import { words } from './words.ts'
import { fill } from './wrap.ts'

export interface CallLayoutOptions {
  readonly lang: Lang
  /** Columns. */
  readonly width: number
  readonly paint: Paint
}

/** A sheet with the words for numbers and calls. */
export interface CallSheet extends Sheet {
  readonly lang: Lang
  readonly c: CallWords
}

export function callSheet(options: CallLayoutOptions): CallSheet {
  const { lang } = options
  return { ...options, t: words[lang], c: callWords[lang], sources: new Map<string, Source>() }
}

export type Row = readonly [name: string, text: string]

export const labelFields = [
  'identity',
  'purpose',
  'behaviour',
  'confidence',
] as const satisfies readonly (keyof CallLabel)[]

/** Names to the left, as wide as the widest; what is said of each to the right. */
export function rowLines(rows: readonly Row[], { width }: CallSheet): Lines {
  const widest = Math.max(...rows.map(([name]) => columnsOf(name)))
  return rows.flatMap(([name, text]) =>
    fill(text, { width, lead: `  ${name}${' '.repeat(widest - columnsOf(name))}  ` }),
  )
}

/** Whether the number itself is listed; 110 and the like are in no directory, but have a name. */
export function listingOf(
  { known, range }: { readonly known: CallDecision['known']; readonly range?: NumberRange },
  { c }: CallSheet,
): string {
  if (known !== 'range') return known === 'exact' ? c.exact : c.nothing
  return range?.name ? c.named : c.onlyRange
}

/** Blocks with an empty line after each, the sources named in them, and that a displayed number proves nothing. */
export function finished(blocks: readonly Lines[], sheet: CallSheet): string {
  const { t, c, width, paint } = sheet
  const limits = fill(c.limits, { width }).map((line) => paint('aside', line))
  const all = [...blocks, section(t.sources, sourceList(sheet), sheet), limits]
  return `${all
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`
}
