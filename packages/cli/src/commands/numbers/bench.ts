import type { Lang } from '@monban/engine'
import { currentOf } from '@monban/number-index/node'
import type { Command } from '../../command.ts'
import { layOutTable } from '../../eval/table.ts'
import { UsageError } from '../../failure.ts'
import { paintFor } from '../../layout/palette.ts'
import { type BenchResult, benchFile } from '../../numbers/bench-directory.ts'
import { wholeNumber } from '../../numbers/import-options.ts'
import { withDirectory } from '../../numbers/with-directory.ts'

const mostLookups = 1_000_000

export const bench: Command = async ({ operands, options, switches, lang }, io) => {
  const [directory] = operands as [string]
  const count = wholeNumber('count', options.count ?? '100000', mostLookups)
  const seed = wholeNumber('seed', options.seed ?? '1', 4_294_967_295)
  const result = await withDirectory(directory, async () => benchFile(currentOf(directory).file, count, seed))
  if (result.listed.lookups === 0) throw nothingToAsk(directory)
  const text = switches.has('json')
    ? JSON.stringify({ directory, seed, ...result })
    : layOutTable(tableOf(result, lang), paintFor(io.stdout, io.env)).join('\n')
  io.stdout.write(`${text}\n`)
}

const words = {
  ja: { header: ['µs', '回数', 'p50', 'p99'], listed: '登録あり', unlisted: '登録なし' },
  en: { header: ['µs', 'look-ups', 'p50', 'p99'], listed: 'listed', unlisted: 'not listed' },
} as const

function tableOf({ listed, unlisted }: BenchResult, lang: Lang): string[][] {
  const t = words[lang]
  const rows = [[t.listed, listed] as const, [t.unlisted, unlisted] as const]
  const figures = rows.map(([name, { lookups, p50, p99 }]) => [
    name,
    lookups.toLocaleString('en'),
    p50.toFixed(1),
    p99.toFixed(1),
  ])
  return [[...t.header], ...figures]
}

const nothingToAsk = (directory: string) =>
  new UsageError({
    ja: `${directory}: 測る番号がありません。`,
    en: `${directory}: there are no numbers to ask for.`,
  })
