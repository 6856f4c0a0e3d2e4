import type { Localized } from '@monban/engine'
import { type Failure, OperationError, UsageError } from '../failure.ts'

/** Mistakes in naming a file. Every other error of the system is the machine's. */
const mistakes: Readonly<Record<string, Localized>> = {
  ENOENT: { ja: '見つかりません。', en: 'not found.' },
  ENOTDIR: {
    ja: '見つかりません。途中がフォルダーではありません。',
    en: 'not found: part of the path is not a folder.',
  },
  EISDIR: { ja: 'ファイルではなくフォルダーです。', en: 'a folder, not a file.' },
  EACCES: { ja: '使う権限がありません。', en: 'permission denied.' },
  EPERM: { ja: '使う権限がありません。', en: 'permission denied.' },
  EROFS: { ja: '書きこめない場所です。', en: 'on a read-only file system.' },
  ENAMETOOLONG: { ja: '名前が長すぎます。', en: 'the name is too long.' },
}

/** Does `work` with the file that a person named, and puts errors of the file system into words. */
export async function withFile<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    throw inWords(error, path) ?? error
  }
}

function inWords(error: unknown, path: string): Failure | undefined {
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) return undefined
  const code = String(error.code)
  const mistake = Object.hasOwn(mistakes, code) ? mistakes[code] : undefined
  if (mistake)
    return new UsageError({ ja: `${path}: ${mistake.ja}`, en: `${path}: ${mistake.en}` }, { cause: error })
  const words = {
    ja: `${path}: 読み書きできません（${code}）。`,
    en: `${path}: cannot be read or written (${code}).`,
  }
  return new OperationError(words, { cause: error })
}
