import { NumberIndexError } from '@monban/number-index'
import { type NumberDirectory, openDirectory } from '@monban/number-index/node'
import { UsageError } from '../failure.ts'
import { withFile } from '../input/named-file.ts'

/** Does `work` with a directory that a person named, and puts what is wrong with it into words. */
export async function withDirectory<Result>(directory: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await withFile(directory, work)
  } catch (error) {
    throw error instanceof NumberIndexError ? inWords(directory, error) : error
  }
}

/** The same with the directory open for changes. */
export function withOpenDirectory<Result>(
  directory: string,
  work: (open: NumberDirectory) => Promise<Result>,
): Promise<Result> {
  return withDirectory(directory, async () => {
    const open = await openDirectory(directory)
    try {
      return await work(open)
    } finally {
      await open.close()
    }
  })
}

function inWords(directory: string, cause: NumberIndexError): UsageError {
  const { where, expected, found } = cause
  const words =
    cause.code === 'not-published'
      ? {
          ja: `${directory}: 電話番号の名簿がありません。monban numbers build で作ってください。`,
          en: `${directory}: there is no directory of numbers. Make one with monban numbers build.`,
        }
      : {
          ja: `${directory}: 名簿が正しくありません。${where}: ${expected} のはずが、${found} でした。`,
          en: `${directory}: the directory is not sound. ${where}: expected ${expected}, found ${found}.`,
        }
  return new UsageError(words, { cause })
}
