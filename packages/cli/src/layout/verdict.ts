import type { CheckResult, Explanation, Message } from '@monban/engine'
import type { Paint } from './palette.ts'
import { printable } from './printable.ts'
import { layOutReasons } from './reasons.ts'
import { type Lines, numbered, type Sheet, section, sourced, sourceList, statements } from './sheet.ts'
import { words } from './words.ts'
import { fill } from './wrap.ts'

export interface LayoutOptions {
  /** Columns. */
  readonly width: number
  readonly paint: Paint
  /** Lines that are seen at once. A longer verdict repeats its beginning at its end. */
  readonly height: number
}

/**
 * A verdict for people: the verdict word first, then what to do, then why, then the rest in the order of need.
 * Every string, ours or the attacker's, passes `fill`, `quote` or `printable`, so that none can command the terminal.
 */
export function layOutVerdict(result: CheckResult, message: Message, options: LayoutOptions): string {
  const { explanation } = result
  const sheet: Sheet = { ...options, t: words[explanation.lang], sources: new Map() }
  const beginning = verdict(explanation, sheet)
  const rest = [...layOutReasons(result, message, sheet), ...help(explanation, sheet)]
  const end = [
    section(sheet.t.sources, sourceList(sheet), sheet),
    [options.paint('aside', printable(sheet.t.rules(result.ruleVersion)))],
  ]
  const lines = [beginning, ...rest, ...end]
    .filter((block) => block.length > 0)
    .flatMap((block) => [...block, ''])
  const closing = lines.length > options.height ? reminder(explanation, sheet) : []
  return `${[...lines, ...closing].join('\n').trimEnd()}\n`
}

function verdict(explanation: Explanation, sheet: Sheet): Lines {
  const { impersonates, campaign, summary, doNow } = explanation
  const { t, width } = sheet
  return [
    ...headline(explanation, sheet),
    ...(impersonates === null ? [] : fill(t.posing(impersonates), { width })),
    ...(campaign === null ? [] : fill(t.campaign(campaign.title), { width })),
    ...fill(summary, { width }),
    '',
    ...section(t.doNow, numbered(doNow, sheet), sheet),
  ]
}

function headline({ level, verdict: word, kind }: Explanation, { width, paint }: Sheet): Lines {
  return fill(kind === null ? word : `${word} — ${kind}`, { width }).map((line) => paint(level, line))
}

/** The beginning of a long verdict has scrolled away when its end is on the screen. */
function reminder(explanation: Explanation, sheet: Sheet): Lines {
  const [first = ''] = explanation.doNow
  return [...headline(explanation, sheet), ...fill(`${first} ${sheet.t.scrollUp}`, { width: sheet.width })]
}

function help(explanation: Explanation, sheet: Sheet): Lines[] {
  const { t } = sheet
  const notChecked = [...explanation.notChecked, t.limits].map((text) => ({ text }))
  return [
    section(t.genuine, statements([explanation.ifGenuine], sheet), sheet),
    section(t.checkYourself, statements(explanation.checkYourself, sheet), sheet),
    section(t.aftercare, aftercare(explanation.aftercare, sheet), sheet),
    section(t.contacts, contacts(explanation.contacts, sheet), sheet),
    section(t.notChecked, statements(notChecked, sheet), sheet),
  ]
}

function aftercare(items: Explanation['aftercare'], sheet: Sheet): Lines {
  const indented = { ...sheet, width: sheet.width - 2 }
  return items.flatMap(({ title, steps }) => [
    ...fill(title, { width: sheet.width, lead: '  ' }),
    ...numbered(
      steps.map((step) => sourced(step, sheet)),
      indented,
    ).map((line) => `  ${line}`),
  ])
}

function contacts(items: Explanation['contacts'], sheet: Sheet): Lines {
  const { t, width } = sheet
  return items.flatMap(({ name, reach, hours, purpose, source }) => [
    ...fill(`${name}: ${reach}`, { width, lead: '  - ' }),
    ...fill(purpose, { width, lead: '    ' }),
    ...fill(sourced({ text: `${t.hours}: ${hours}`, source }, sheet), { width, lead: '    ' }),
  ])
}
