import { UsageError } from '../../failure.ts'

/** The columns of a list, in the order in which places are reserved for them. */
export const columns = ['number', 'category', 'confidence', 'reports', 'last_seen', 'source', 'name'] as const
export type Column = (typeof columns)[number]

/** The columns of a header in their order; nothing for those that mean nothing to us. @throws UsageError */
export function readHeader(names: readonly string[], file: string): (Column | undefined)[] {
  const found = names.map((name) => columns.find((column) => column === name.trim().toLowerCase()))
  const twice = found.find((column, place) => column !== undefined && found.indexOf(column) < place)
  if (twice !== undefined)
    throw fault(file, { ja: `列 ${twice} が 2 つあります`, en: `column ${twice} is there twice` })
  if (found.includes('number')) return found
  const known = columns.join(', ')
  throw fault(file, {
    ja: `1 行目に列 number がありません。列の名前は ${known} です`,
    en: `the first line has no column number. The names are ${known}`,
  })
}

const fault = (file: string, { ja, en }: { ja: string; en: string }) =>
  new UsageError({ ja: `${file}: ${ja}。`, en: `${file}: ${en}.` })
