/**
 * Lists the facts that have to be read again: those whose source was last read more than 180 days ago, by body. The numbering
 * tables, the directory of numbers and the articles are among them.
 * Exits 1 when there are any, 2 when it was called wrongly. `--on 2027-06-01` counts from another day than today.
 * It reads the built package, so run `npm run build` after a change.
 */
import { parseArgs } from 'node:util'
import { knowledge, staleFacts } from '@monban/knowledge'
import { articles } from '@monban/knowledge/articles'
import { starterDirectory } from '@monban/knowledge/directory'
import { numbering } from '@monban/knowledge/numbering'

const days = 180

try {
  const { values } = parseArgs({ options: { on: { type: 'string' } } })
  const on = values.on ?? new Date().toISOString().slice(0, 10)
  const stale = staleFacts(
    knowledge,
    { on, days },
    {
      numbering,
      directory: starterDirectory,
      articles,
    },
  )
  process.stdout.write(stale.map(described).join(''))
  process.stdout.write(`${stale.length} with sources last read more than ${days} days before ${on}\n`)
  process.exitCode = stale.length > 0 ? 1 : 0
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 2
}

/**
 * @param {import('@monban/knowledge').StaleFacts} found
 * @returns {string}
 */
function described({ about, sources }) {
  const lines = sources.map(({ checkedOn, url }) => `  ${checkedOn}  ${url}\n`)
  return `${about}\n${lines.join('')}`
}
