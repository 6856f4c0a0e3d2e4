import { lonelyName, valueFor } from './placeholder-values.ts'

/**
 * How much is taken for a placeholder: nothing; forms that nobody writes to another person, such as `{{ name }}`; or every
 * form, in a row that is known to be a template, where `%s` and `[Name]` are some, too.
 */
export type Reach = 'none' | 'certain' | 'every'

interface Form {
  /** Matches one placeholder; its first group is the name. None can begin within itself, so that no text makes it slow. */
  readonly pattern: RegExp
  readonly reach: 'certain' | 'every'
  /** A control tag, such as an `if`: taken out. */
  readonly silent?: boolean
  /** In running text the form is common: only replaced where its name says what it stands for. */
  readonly cautious?: boolean
}

const forms: readonly Form[] = [
  {
    pattern: /\{%[^{}]*%\}|<%(?![=-])[^<>]*%>|\{\{[#/^!][^{}]*\}\}|<!--\{[^{}]*\}-->/g,
    reach: 'certain',
    silent: true,
  },
  { pattern: /\{\{\{?([^{}]{1,120})\}\}\}?/g, reach: 'certain' },
  { pattern: /<%[=-]([^<>]{1,120})%>/g, reach: 'certain' },
  { pattern: /[$#]\{([^{}]{1,120})\}/g, reach: 'certain' },
  { pattern: /\[%([^%]{1,120})%\]/g, reach: 'every' },
  { pattern: /\{([^{}\n]{1,120})\}/g, reach: 'every' },
  { pattern: /@([A-Z]{2,20})@/g, reach: 'every' },
  { pattern: /%\(([a-z_]{1,40})\)[sd]/g, reach: 'every' },
  { pattern: /%(?:\d\$)?[sd@](?![A-Za-z])|%\d(?![\dA-Fa-f])/g, reach: 'every' },
  { pattern: /(?<![\w:]):([a-z][A-Za-z_]{1,40})/g, reach: 'every', cautious: true },
  { pattern: /\[([^[\]\n]{1,40})\]/g, reach: 'every', cautious: true },
  { pattern: /<([^<>/\n]{2,40})>/g, reach: 'every', cautious: true },
]

/** Replaces placeholders by plausible fictional values, so that no verdict rests on a `{{`. */
export function fillPlaceholders(text: string, reach: Reach, lang: string): string {
  if (reach === 'none') return text
  return forms
    .filter((form) => form.reach === 'certain' || reach === 'every')
    .reduce((before, form) => fillForm(before, form, lang), text)
}

function fillForm(text: string, { pattern, silent, cautious = false }: Form, lang: string): string {
  return text.replace(pattern, (found: string, ...rest: unknown[]) => {
    if (silent) return ''
    const [name, at] = typeof rest[0] === 'number' ? ['', rest[0]] : [String(rest[0]), Number(rest[1])]
    const nameless = !/\p{L}/u.test(name)
    const called = nameless && standsAlone(text, at, found.length) ? lonelyName : name
    return valueFor(called, lang, !cautious) ?? found
  })
}

function standsAlone(text: string, at: number, length: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
  const end = text.indexOf('\n', at + length)
  const after = text.slice(at + length, end < 0 ? text.length : end)
  return before.trim() === '' && after.trim() === ''
}
