import type { Lang } from '@monban/engine'
import { directoryCategories } from '@monban/engine/calls'
import type { SourceNote } from '@monban/number-index'
import { currentOf, type Manifest, openFileIndex, readManifest } from '@monban/number-index/node'
import type { Command } from '../../command.ts'
import { layOutTable } from '../../eval/table.ts'
import type { Io } from '../../io.ts'
import { paintFor, widthFor } from '../../layout/palette.ts'
import { fill } from '../../layout/wrap.ts'
import { withDirectory } from '../../numbers/with-directory.ts'

export const stats: Command = async ({ operands, switches, lang }, io) => {
  const [directory] = operands as [string]
  const found = await withDirectory(directory, async () => readStats(directory))
  io.stdout.write(switches.has('json') ? `${JSON.stringify(found)}\n` : layOutStats(found, lang, io))
}

interface Stats {
  readonly directory: string
  readonly manifest: Manifest
  readonly categories: Readonly<Record<string, number>>
  readonly sources: readonly SourceNote[]
}

function readStats(directory: string): Stats {
  const { file, manifestFile } = currentOf(directory)
  const manifest = readManifest(manifestFile)
  const index = openFileIndex(file)
  const { sources = [] } = index.notes
  index.close()
  const counts = manifest.categories.map(
    (count, code) => [directoryCategories[code] ?? String(code), count] as const,
  )
  const categories = Object.fromEntries(counts.filter(([, count]) => count > 0))
  return { directory, manifest, categories, sources }
}

const words = {
  ja: {
    head: ({ generation, numbers, named, bytes, bytesPerNumber, ratioToBound }: Manifest) =>
      `第 ${generation} 世代: ${numbers.toLocaleString('en')} 件（名前あり ${named.toLocaleString('en')} 件）、${bytes.toLocaleString('en')} バイト。1 件あたり ${bytesPerNumber.toFixed(3)} バイト、名前を除くと理論の下限の ${ratioToBound.toFixed(3)} 倍。`,
    categories: ['種類', '件数'],
    sources: '出典',
  },
  en: {
    head: ({ generation, numbers, named, bytes, bytesPerNumber, ratioToBound }: Manifest) =>
      `Generation ${generation}: ${numbers.toLocaleString('en')} numbers, ${named.toLocaleString('en')} of them with a name, in ${bytes.toLocaleString('en')} bytes. ${bytesPerNumber.toFixed(3)} bytes each; without names ${ratioToBound.toFixed(3)} times the least possible.`,
    categories: ['Category', 'Numbers'],
    sources: 'Sources',
  },
} as const

function layOutStats({ manifest, categories, sources }: Stats, lang: Lang, io: Io): string {
  const t = words[lang]
  const paint = paintFor(io.stdout, io.env)
  const width = widthFor(io.stdout)
  const rows = Object.entries(categories)
    .sort(([, a], [, b]) => b - a)
    .map(([name, count]) => [name, count.toLocaleString('en')])
  const listed = sources.flatMap(({ id, title, licence, url, checkedOn }) =>
    fill(`${title} — ${licence}, ${checkedOn}, ${url}`, { width, lead: `  ${id}. ` }),
  )
  const blocks = [
    fill(t.head(manifest), { width }),
    layOutTable([[...t.categories], ...rows], paint),
    [paint('heading', t.sources), ...listed],
  ]
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`
}
