import { errorCode, StartError } from '../start-error.ts'

/** Something is published in the folder, and it cannot be used. */
export function unusableNumbers(folder: string, cause: unknown): StartError {
  const because = cause instanceof Error ? cause.message : errorCode(cause)
  const words = {
    ja: `番号データのフォルダー ${folder} が使えません（${because}）。作り直すか、MONBAN_NUMBERS_DIR で別のフォルダーを指定してください。`,
    en: `The directory of numbers in ${folder} cannot be used (${because}): build it anew, or choose another folder with MONBAN_NUMBERS_DIR.`,
  }
  return new StartError(words, { cause })
}
