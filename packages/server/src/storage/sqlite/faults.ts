import { errorCode, StartError } from '../../start-error.ts'

/** The folder does not exist and cannot be made, or does not take a file. */
export function unwritableFolder(folder: string, cause: unknown): StartError {
  const code = errorCode(cause)
  const because = reasons[code] ?? { ja: code || String(cause), en: code || String(cause) }
  const words = {
    ja: `データフォルダー ${folder} に書き込めません（${because.ja}）。MONBAN_DATA_DIR で別のフォルダーを指定してください。`,
    en: `The data folder ${folder} cannot be written (${because.en}): choose another with MONBAN_DATA_DIR.`,
  }
  return new StartError(words, { cause })
}

const noPermission = { ja: '権限がありません', en: 'no permission' }

const reasons: Readonly<Record<string, { readonly ja: string; readonly en: string }>> = {
  EACCES: noPermission,
  EPERM: noPermission,
  EROFS: { ja: '読み取り専用です', en: 'it is read-only' },
  ENOSPC: { ja: 'ディスクがいっぱいです', en: 'the disk is full' },
  EEXIST: { ja: '同じ名前のファイルがあります', en: 'a file is in its place' },
  ENOTDIR: { ja: 'パスの途中がファイルです', en: 'part of the path is a file' },
  EISDIR: { ja: 'その中の monban.db がフォルダーです', en: 'monban.db in it is a folder' },
  ENOENT: { ja: 'その場所には作れません', en: 'it cannot be created there' },
}

/** The file belongs to another program, or its header is destroyed: the two cannot be told apart. */
export function foreignFile(file: string): StartError {
  return new StartError({
    ja: `${file} は Monban のデータベースではありません。別の場所へ移すか、MONBAN_DATA_DIR で別のフォルダーを指定してください。`,
    en: `${file} is not a Monban database: move it away, or choose another folder with MONBAN_DATA_DIR.`,
  })
}

export function newerFile(file: string): StartError {
  return new StartError({
    ja: `${file} は新しい版の Monban が書いたものです。Monban を更新するか、MONBAN_DATA_DIR で別のフォルダーを指定してください。`,
    en: `${file} was written by a newer Monban: update Monban, or choose another folder with MONBAN_DATA_DIR.`,
  })
}

export function damagedFile(file: string, cause?: unknown): StartError {
  const words = {
    ja: `${file} が壊れています。控えから戻すか、名前が monban.db で始まるファイルをすべて別の場所へ移して、空の状態から始めてください。`,
    en: `${file} is damaged: put back a backup, or move every file whose name starts with monban.db away to start empty.`,
  }
  return new StartError(words, { cause })
}

/** What SQLite refused, in words. */
export function toStartError(error: unknown, file: string): StartError {
  const code = errorCode(error)
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') return damagedFile(file, error)
  if (code.startsWith('SQLITE_BUSY')) return lockedFile(file, error)
  const because = code || String(error)
  const words = {
    ja: `${file} を開けません（${because}）。ディスクの空きと権限を確かめてください。`,
    en: `${file} cannot be opened (${because}): check the disk space and the permissions.`,
  }
  return new StartError(words, { cause: error })
}

function lockedFile(file: string, cause: unknown): StartError {
  const words = {
    ja: `${file} は別のプログラムが使っています。そのプログラムを止めるか、MONBAN_DATA_DIR で別のフォルダーを指定してください。`,
    en: `${file} is locked by another program: stop that program, or choose another folder with MONBAN_DATA_DIR.`,
  }
  return new StartError(words, { cause })
}
