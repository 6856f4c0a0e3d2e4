import { resolve } from 'node:path'
import type { Arguments } from '../command.ts'
import { UsageError } from '../failure.ts'
import type { SourceDefaults } from './describe-sources.ts'
import { type FormatId, formatIds } from './formats.ts'
import type { ImportPlan } from './import-plan.ts'

/** What `build` and `import` are told alike. */
export interface ImportSettings {
  readonly given: SourceDefaults
  readonly format?: FormatId
  readonly workers: 0 | 1 | 2
  readonly mostRejects: number
  readonly international: boolean
}

const sourceOptions = {
  title: 'source-title',
  url: 'source-url',
  licence: 'licence',
  checkedOn: 'checked-on',
  trust: 'trust',
  category: 'category',
} as const

/** @throws UsageError naming the option and its limits */
export function importSettings({ options, switches }: Arguments): ImportSettings {
  const format = formatIds.find((id) => id === options.format)
  const given = Object.entries(sourceOptions).flatMap(([field, option]) => {
    const value = options[option]
    return value === undefined ? [] : [[field, value]]
  })
  return {
    given: Object.fromEntries(given),
    ...(format && { format }),
    workers: wholeNumber('workers', options.workers ?? '1', 2) as 0 | 1 | 2,
    mostRejects: share(options['max-rejects'] ?? '5'),
    international: switches.has('international'),
  }
}

/** @throws UsageError unless it is a whole number from 0 to `most` */
export function wholeNumber(option: string, written: string, most: number): number {
  if (/^\d{1,15}$/.test(written) && Number(written) <= most) return Number(written)
  throw new UsageError({
    ja: `--${option} は 0〜${most} の整数です（「${written}」ではなく）。`,
    en: `--${option} must be a whole number from 0 to ${most}; it is "${written}".`,
  })
}

function share(written: string): number {
  if (/^\d{1,3}(?:\.\d{1,6})?$/.test(written) && Number(written) <= 100) return Number(written) / 100
  throw new UsageError({
    ja: `--max-rejects は 0〜100 の割合（%）です（「${written}」ではなく）。`,
    en: `--max-rejects must be a percentage from 0 to 100; it is "${written}".`,
  })
}

/** Where the rows go that could not be taken: beside the directory. */
export const rejectsOf = (directory: string): string => `${resolve(directory)}.rejects.csv`

/** Refuses to write over what is being read. @throws UsageError */
export function refuseOverwriting({ lists }: ImportPlan, rejects: string): void {
  if (!lists.some(({ path }) => resolve(path) === rejects)) return
  throw new UsageError({
    ja: `${rejects}: 読めない行を書くファイルなので、リストにはできません。`,
    en: `${rejects}: this is where rejected rows are written; it cannot be a list.`,
  })
}
