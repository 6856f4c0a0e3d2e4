import { type Lang, levels } from '@monban/engine'
import { columnsOf } from '../layout/cells.ts'
import type { Paint } from '../layout/palette.ts'
import { printable } from '../layout/printable.ts'
import type { Report } from './evaluate-rows.ts'
import type { Counts, LabelCounts } from './tally.ts'
import type { Rate } from './wilson.ts'

const words = {
  ja: {
    title: {
      scam: 'scam — 見つけた割合',
      spam: 'spam — 詐欺とは言いきれない迷惑なもの（別に示す）',
      ham: 'ham — まちがえて疑った割合',
    },
    lang: '言語',
    all: '全部',
    rows: '行数',
    scamOrCaution: 'scam か caution %',
    scam: 'scam %',
    interval: 'かっこの中はウィルソンの 95 % 信頼区間です。',
    summary: ({ rows, cut, seconds, rate }: Summary) =>
      `${rows} 行（切りつめ ${cut}）、${seconds} 秒、毎秒 ${rate} 行`,
    version: '規則の版',
  },
  en: {
    title: {
      scam: 'scam: recall',
      spam: 'spam: unwanted, not clearly fraud (reported apart)',
      ham: 'ham: false alarms',
    },
    lang: 'lang',
    all: 'all',
    rows: 'rows',
    scamOrCaution: 'scam or caution %',
    scam: 'scam %',
    interval: 'In brackets: 95 % Wilson interval.',
    summary: ({ rows, cut, seconds, rate }: Summary) =>
      `${rows} rows (${cut} cut), ${seconds} s, ${rate} rows/s`,
    version: 'rules',
  },
} as const

interface Summary {
  readonly rows: string
  readonly cut: string
  readonly seconds: string
  readonly rate: string
}

/** A report for people: one table per label, one line per language. */
export function layOutReport(report: Report, lang: Lang, paint: Paint): string {
  const t = words[lang]
  const header = [t.lang, t.rows, ...levels, t.scamOrCaution, t.scam]
  const sections = report.labels.map((counts) => [header, ...tableRows(counts, t.all)])
  const widths = header.map((_, column) =>
    Math.max(...sections.flat().map((row) => columnsOf(row[column] ?? ''))),
  )
  const tables = report.labels.map(({ label }, index) => {
    const [head = '', ...body] = (sections[index] ?? []).map((row) => align(row, widths))
    return [paint('heading', t.title[label]), paint('aside', head), ...body].join('\n')
  })
  return `${[heading(report, lang), ...tables, t.interval].join('\n\n')}\n`
}

function heading({ file, ruleVersion, rows, cut, seconds, rowsPerSecond }: Report, lang: Lang): string {
  const t = words[lang]
  const summary = t.summary({
    rows: grouped(rows),
    cut: grouped(cut),
    seconds: seconds.toFixed(2),
    rate: grouped(Math.round(rowsPerSecond)),
  })
  return `${printable(file)}: ${summary} [${t.version} ${printable(ruleVersion)}]`
}

function tableRows(counts: LabelCounts, all: string): string[][] {
  const { languages } = counts
  const total = languages.length > 1 ? [tableRow(all, counts)] : []
  return [...total, ...languages.map((one) => tableRow(one.lang, one))]
}

function tableRow(name: string, { rows, levels: counted, scamOrCaution, scam }: Counts): string[] {
  return [
    name,
    grouped(rows),
    ...levels.map((level) => grouped(counted[level])),
    share(scamOrCaution),
    share(scam),
  ]
}

function share({ rate, low, high }: Rate): string {
  return `${percent(rate)} (${percent(low)}–${percent(high)})`
}

function percent(share: number): string {
  return (share * 100).toFixed(2)
}

function grouped(count: number): string {
  return count.toLocaleString('en')
}

/** Names to the left, numbers to the right. */
function align(row: readonly string[], widths: readonly number[]): string {
  const cells = row.map((cell, column) => {
    const gap = ' '.repeat((widths[column] ?? 0) - columnsOf(cell))
    return column === 0 ? cell + gap : gap + cell
  })
  return `  ${cells.join('  ')}`
}
