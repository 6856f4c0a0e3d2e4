import type { Lang, Localized } from '@monban/engine'
import { clipped, layOutTable } from '../eval/table.ts'
import type { Paint } from '../layout/palette.ts'
import { printable } from '../layout/printable.ts'
import { fill } from '../layout/wrap.ts'
import type { ImportPlan } from './import-plan.ts'

/** What is kept of several rows with one number, the first first. */
export const precedence: readonly (Localized & { readonly id: string })[] = [
  {
    id: 'never-blocked',
    ja: '着信を止めない相手（警察・病院など）。公的機関か本人が示したもの',
    en: 'who is never blocked (police, hospitals …), as an authority or the owner says',
  },
  {
    id: 'official',
    ja: 'ほかに公的機関が示したもの（official）',
    en: 'what else a public authority says (official)',
  },
  { id: 'published', ja: '本人が公表したもの（published）', en: 'what the owner has published (published)' },
  { id: 'open-data', ja: '公開データ（open-data）', en: 'public data (open-data)' },
  { id: 'many-reports', ja: '多くの人の報告（many-reports）', en: 'reports of many people (many-reports)' },
  { id: 'few-reports', ja: '少ない報告（few-reports）', en: 'few reports (few-reports)' },
]

const words = {
  ja: {
    header: ['リスト', '形式', 'バイト', '行（およそ）', '信用'],
    unknown: '読むまで不明',
    sources: '出典',
    order:
      '同じ番号が何行もあるときに残すもの（上が先。同じなら最後に見られた日の新しい方、それも同じなら後に読んだ方）',
    needs: ({ rows, scratch, file, memory }: Needs) =>
      `およそ ${rows} 行。作業に ${scratch}、できる名簿に ${file}、メモリーに ${memory} ほど要ります。`,
    nothing: '--dry-run なので、何もしていません。',
  },
  en: {
    header: ['List', 'Format', 'Bytes', 'Rows (about)', 'Trust'],
    unknown: 'not known yet',
    sources: 'Sources',
    order:
      'Kept of several rows with one number (the first first; of equals the one seen later, then the one read later)',
    needs: ({ rows, scratch, file, memory }: Needs) =>
      `About ${rows} rows. That takes some ${scratch} while it runs, ${file} for the directory, and ${memory} of memory.`,
    nothing: 'This was a dry run: nothing has been done.',
  },
} as const

interface Needs {
  readonly rows: string
  readonly scratch: string
  readonly file: string
  readonly memory: string
}

/** The plan as people read it. */
export function layOutPlan(
  plan: ImportPlan,
  { lang, paint, width }: { lang: Lang; paint: Paint; width: number },
): string {
  const t = words[lang]
  const rows = plan.lists.map(({ path, format, bytes, rows: guess, sources }) => [
    clipped(printable(path)),
    format,
    bytes.toLocaleString('en'),
    guess?.toLocaleString('en') ?? t.unknown,
    [...new Set(sources.map(({ trust }) => trust))].join(', '),
  ])
  const { scratch, file, memory } = plan.needs
  const needs = {
    rows: plan.rows.toLocaleString('en'),
    scratch: mebibytes(scratch),
    file: mebibytes(file),
    memory: mebibytes(memory),
  }
  const blocks = [
    layOutTable([[...t.header], ...rows], paint),
    [
      paint('heading', t.sources),
      ...plan.sources.flatMap(({ id, title, licence, url, checkedOn }) =>
        fill(`${title} — ${licence}, ${checkedOn}, ${url}`, { width, lead: `  ${id}. ` }),
      ),
    ],
    [
      ...fill(t.order, { width }).map((line) => paint('heading', line)),
      ...precedence.flatMap((rank, place) => fill(rank[lang], { width, lead: `  ${place + 1}. ` })),
    ],
    [...fill(t.needs(needs), { width }), ...fill(t.nothing, { width })],
  ]
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`
}

const mebibytes = (bytes: number) => `${Math.ceil(bytes / (1 << 20)).toLocaleString('en')} MiB`
