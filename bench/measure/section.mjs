import { readFileSync, writeFileSync } from 'node:fs'

const page = new URL('../../docs/benchmarks.md', import.meta.url)

/**
 * Prints a result, and with `--write` puts it between its markers in docs/benchmarks.md.
 * @param {string} name
 * @param {readonly string[]} lines
 */
export function publish(name, lines) {
  process.stdout.write(`${lines.join('\n')}\n`)
  if (!process.argv.includes('--write')) return
  const text = readFileSync(page, 'utf8')
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`]
  const [from, to] = [text.indexOf(start), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`docs/benchmarks.md has no section between ${start} and ${end}`)
  writeFileSync(page, `${text.slice(0, from + start.length)}\n\n${lines.join('\n')}\n\n${text.slice(to)}`)
}

/**
 * A Markdown table, which a terminal shows well enough.
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
export function table(head, rows) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |`
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)]
}
