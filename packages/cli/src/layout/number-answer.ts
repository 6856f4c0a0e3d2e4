import type { NumberAnswer } from '@monban/api'
import type { Noted } from '@monban/engine/calls'
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
import { sourced } from './sheet.ts'
import { fill } from './wrap.ts'

/** What is known of a number, for people: its listing in one line, then the four fields and the range with their sources. */
export function layOutNumber(answer: NumberAnswer, options: CallLayoutOptions): string {
  const sheet = callSheet(options)
  const { label, number } = answer
  const title = label.behaviour ?? label.identity ?? answer.range.label
  const headline = fill(`${number} — ${title[sheet.lang]}`, { width: sheet.width })
  return `${finished(
    [
      [
        ...headline.map((line) => sheet.paint('heading', line)),
        ...fill(listingOf(answer, sheet), { width: sheet.width }),
        ...(answer.directory === 'searched' ? [] : fill(sheet.c.onlyStarter, { width: sheet.width })),
      ],
      rowLines(fields(answer, sheet), sheet),
    ],
    sheet,
  )}\n`
}

function fields({ label, record, range }: NumberAnswer, sheet: CallSheet): Row[] {
  const { lang, c } = sheet
  const said = (field: (typeof labelFields)[number]): Row => {
    const text = label[field]?.[lang]
    const noted: Noted<unknown> | undefined = record?.[field]
    return [c[field], text === undefined || !noted ? c.nobody : dated(text, noted, sheet)]
  }
  return [
    ...labelFields.map(said),
    [c.range, sourced({ text: range.label[lang], source: range.source }, sheet)],
  ]
}

function dated(text: string, { lastSeen, source }: Noted<unknown>, sheet: CallSheet): string {
  const { c } = sheet
  return sourced({ text: `${text}${c.separator}${c.seenOn(lastSeen)}`, source }, sheet)
}
