import { UsageError } from '../failure.ts'
import { type Facts, type Selector, selectors } from './facts.ts'

/** Whether a row is to be counted. */
export type Where = (facts: Facts) => boolean

type Test = (value: string) => boolean

const everything: Where = () => true

/**
 * Reads conditions such as `lang=ja,kind!=otp|news,year>=2024`: all of them hold, `|` stands between alternatives, `*` for
 * any characters, an empty value for a property that the row does not state. Throws {@link UsageError}.
 */
export function parseWhere(text: string | undefined): Where {
  if (text === undefined) return everything
  const conditions = text.split(',').map(parseCondition)
  return (facts) => conditions.every(({ selector, test }) => test(facts[selector]))
}

function parseCondition(text: string): { selector: Selector; test: Test } {
  const [, name = '', operator = '', value = ''] = /^\s*([a-z]+)\s*(!=|>=|<=|=|<|>)(.*)$/s.exec(text) ?? []
  const selector = selectors.find((one) => one === name)
  if (!selector) throw unreadable(text)
  if (operator === '=') return { selector, test: anyOf(value) }
  if (operator === '!=') return { selector, test: not(anyOf(value)) }
  if (selector !== 'year' || !/^\d{4}$/.test(value)) throw unreadable(text)
  return { selector, test: comparison(operator, value) }
}

/** Years have four digits, so their order is that of strings. A row without a year is on neither side. */
function comparison(operator: string, limit: string): Test {
  const tests: Readonly<Record<string, Test>> = {
    '<': (year) => year < limit,
    '<=': (year) => year <= limit,
    '>': (year) => year > limit,
    '>=': (year) => year >= limit,
  }
  return (year) => year !== '' && tests[operator]?.(year) === true
}

function anyOf(value: string): Test {
  const tests = value.split('|').map(glob)
  return (text) => tests.some((test) => test(text))
}

function not(test: Test): Test {
  return (text) => !test(text)
}

/** Compares with a pattern in which `*` stands for any characters, in one pass. */
function glob(pattern: string): Test {
  const [first = '', ...rest] = pattern.split('*')
  const last = rest.pop()
  if (last === undefined) return (text) => text === first
  return (text) => {
    if (!text.startsWith(first) || !text.endsWith(last)) return false
    let at = first.length
    for (const part of rest) {
      const found = text.indexOf(part, at)
      if (found < 0) return false
      at = found + part.length
    }
    return at + last.length <= text.length
  }
}

function unreadable(condition: string): UsageError {
  const names = selectors.join(', ')
  return new UsageError({
    ja: `--where の条件「${condition}」が読めません。項目=値、項目!=値、year>=2024 の形で書いてください。項目は ${names} です。`,
    en: `--where cannot read the condition "${condition}". Write FIELD=VALUE, FIELD!=VALUE or year>=2024; fields are ${names}.`,
  })
}
