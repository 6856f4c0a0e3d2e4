import type { CallDecision, Decision } from '@monban/engine/calls'
import {
  type CallLayoutOptions,
  type CallSheet,
  callSheet,
  finished,
  labelFields,
  listingOf,
  type Row,
  rowLines,
} from './call-sheet.ts'
import type { Paint } from './palette.ts'
import { type Lines, sourced } from './sheet.ts'
import { fill } from './wrap.ts'

/** A decision for people: what the telephone does and what its history shows, then why, then what is known. */
export function layOutDecision(decision: CallDecision, options: CallLayoutOptions): string {
  const sheet = callSheet(options)
  return finished([verdict(decision, sheet), rowLines(known(decision, sheet), sheet)], sheet)
}

/** No decision is shown in a colour that says safe. */
const styles: Readonly<Record<Decision, Parameters<Paint>[0]>> = {
  ring: 'heading',
  warn: 'caution',
  silence: 'caution',
  block: 'scam',
}

function verdict({ decision, title, reason, source }: CallDecision, sheet: CallSheet): Lines {
  const { lang, c, width, paint } = sheet
  const headline = fill(`${c.decisions[decision]} — ${title[lang]}`, { width })
  const because = sourced({ text: reason.text[lang], ...(source && { source }) }, sheet)
  return [...headline.map((line) => paint(styles[decision], line)), ...fill(because, { width })]
}

function known(decision: CallDecision, sheet: CallSheet): Row[] {
  const { label, range, date } = decision
  const { lang, c } = sheet
  return [
    ...labelFields.map((field): Row => [c[field], label[field]?.[lang] ?? c.nobody]),
    ...(range ? [[c.range, `${range.label[lang]} ${range.number}`] as const] : []),
    [c.listing, listingOf(decision, sheet)],
    ...(date ? [[c.date, c.seenOn(date)] as const] : []),
  ]
}
