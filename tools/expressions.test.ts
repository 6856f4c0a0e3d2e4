import { expect, test } from 'vitest'
import { expressionsOf, expressionsOfPackages } from './_expressions.ts'

process.env.RECHECK_BACKEND = 'pure' // runs in this process, without Java
const { checkSync } = await import('recheck')

test('expressions are found wherever they stand, and nothing else is', () => {
  const code = `const a = 4 / 2 / x; const b: RegExp = /a+/u
    f(/[/]\\/b/.test(s)) // /no/
    const c = '/no/', d = \`\${/c/g}\`; new RegExp('d+', 'i'); RegExp(\`e\`); new RegExp(f)`
  expect(expressionsOf(code, 'ts').map(({ source, flags }) => `/${source}/${flags}`)).toEqual([
    '/a+/u',
    '/[/]\\/b/',
    '/c/g',
    '/d+/i',
    '/e/',
  ])
})

test('tells an expression that is slow on some text', () => {
  expect(checkSync('(a+)+b', '').status).toBe('vulnerable')
  expect(checkSync('\\s+$', '').status).toBe('vulnerable')
})

const expressions = expressionsOfPackages()

test('the sources have expressions', () => {
  expect(expressions.length).toBeGreaterThan(100)
})

/**
 * Whatever is not shown to be linear fails, bounded input or not: bounds change, and a rewritten expression is as short.
 * What the checker cannot decide in time is usually a large count, such as {1,253}; cut the text instead.
 */
test('no expression takes longer than linear time on any text', { timeout: 180_000 }, () => {
  const distinct = new Map(
    expressions.map((expression) => [`/${expression.source}/${expression.flags}`, expression]),
  )
  const slow = [...distinct].flatMap(([written, { source, flags, where }]) => {
    const { status } = checkSync(source, flags, { timeout: 8_000 })
    return status === 'safe' ? [] : [`${where} ${status}: ${written}`]
  })
  expect(slow).toEqual([])
})
