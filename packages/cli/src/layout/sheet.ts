import type { Source, Statement } from '@monban/engine'
import type { Paint } from './palette.ts'
import { printable } from './printable.ts'
import type { Words } from './words.ts'
import { fill } from './wrap.ts'

/** What the parts of the layout share: its measures, its words, and the sources named so far. */
export interface Sheet {
  /** Columns. */
  readonly width: number
  readonly paint: Paint
  readonly t: Words
  readonly sources: Map<string, Source>
}

export type Lines = readonly string[]

/** Nothing, heading included, where there is nothing to say. */
export function section(heading: string, lines: Lines, { paint, width }: Sheet): Lines {
  if (lines.length === 0) return []
  return [...fill(heading, { width }).map((line) => paint('heading', line)), ...lines]
}

export function numbered(items: readonly string[], { width }: Sheet): Lines {
  return items.flatMap((item, index) => fill(item, { width, lead: `  ${index + 1}. ` }))
}

export function statements(items: readonly Statement[], sheet: Sheet): Lines {
  return items.flatMap((item) => fill(sourced(item, sheet), { width: sheet.width, lead: '  - ' }))
}

/** The sentence with the number of its source, as listed at the end. */
export function sourced({ text, source }: Statement, { sources }: Sheet): string {
  if (!source) return text
  sources.set(source.url, source)
  return `${text} [${[...sources.keys()].indexOf(source.url) + 1}]`
}

/** The sources named so far. An address stays whole, however long, so that it can be copied. */
export function sourceList({ sources, t, width, paint }: Sheet): Lines {
  return [...sources.values()].flatMap(({ title, checkedOn, url }, index) => {
    const lead = `  [${index + 1}] `
    const lines = [
      ...fill(`${title} (${t.checkedOn(checkedOn)})`, { width, lead }),
      ' '.repeat(lead.length) + printable(url),
    ]
    return lines.map((line) => paint('aside', line))
  })
}
