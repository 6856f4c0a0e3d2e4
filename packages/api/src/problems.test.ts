import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createProblem, problem } from './problem.ts'
import { problemCodes, problems } from './problems.ts'

const sections = readFileSync(new URL('../../../docs/errors.md', import.meta.url), 'utf8')
  .split(/^## /m)
  .slice(1)
const documented = new Map(sections.map((section) => [section.split('\n', 1)[0], section]))

test('docs/errors.md has one section per code, in the order of the table, and no other', () => {
  expect([...documented.keys()]).toEqual(problemCodes)
  expect(sections).toHaveLength(problemCodes.length)
})

test.each(problemCodes)('docs/errors.md says of %s what the table says', (code) => {
  const { status, title, explanation } = problems[code]
  expect(documented.get(code)?.trim()).toBe(
    [code, `**${status}** ${title}`, explanation.ja, explanation.en].join('\n\n'),
  )
})

test.each(problemCodes)('%s makes a valid problem that points to its explanation', (code) => {
  const made = createProblem(code)
  expect(problem.parse(made)).toEqual(made)
  expect(made).toMatchObject({ type: `/docs/errors#${code}`, status: problems[code].status, code })
})
